#!/usr/bin/env node
/**
 * The command line. Exit codes: 0 success, 1 a problem with the environment, such as a file that cannot be read or a
 * receiver that cannot be reached, 2 a delivery is invalid or was refused, 64 wrong usage. Data goes to standard output,
 * everything else to standard error.
 */
import { Command, CommanderError } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { addCompletion } from "./completion/command.js";
import { Failure } from "./failure.js";
import { addListen } from "./listen/command.js";
import { addSend } from "./send/command.js";
import { addSummarize } from "./summarize/command.js";
import { addValidate } from "./validate/command.js";

const program = new Command("systeme-io-webhooks")
  .description(
    "Check, sum up, deliver, and receive the webhooks of systeme.io: of rules and workflows, and of Settings > Webhooks.",
  )
  .version(manifest.version)
  .showHelpAfterError("Run it with --help to see its arguments and options.")
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, "systeme-io-webhooks:")) })
  .exitOverride();
addValidate(program);
addSummarize(program);
addSend(program);
addListen(program);
addCompletion(program);

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // The reader may stop early, as `head` does. Without an outcome to report, exit as SIGPIPE would.
  if (code === "EPIPE") process.exit(process.exitCode ?? 141);
  console.error(`systeme-io-webhooks: the output cannot be written: ${message}; check where it goes`);
  process.exit(1);
});

/** An option whose value can be left out would take the name after it for its value: `validate --json deliveries.ndjson`. */
const argv = process.argv.map((text, index, [, , command]) =>
  index > 2 && command === "validate" && text === "--json" ? "--json=unusual" : text,
);

try {
  await program.parseAsync(argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 64;
  } else if (error instanceof Failure) {
    console.error(`systeme-io-webhooks: ${error.message}`);
    process.exitCode = error.exitCode;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
