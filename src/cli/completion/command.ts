import { Argument, type Command } from "commander";
import { eventTypes as apiEventTypes } from "../../../generated/api/events.js";
import { eventTypes } from "../../../generated/automation/events.js";
import { type Completed, scripts } from "./scripts.js";

/** Adds the command that prints what a shell needs to complete the others. */
export function addCompletion(program: Command): void {
  program
    .command("completion")
    .summary("print a script that lets your shell complete commands and options")
    .description("Print a script that lets bash, zsh or fish complete commands, options and event types.")
    .addArgument(new Argument("<shell>", "the shell that you use").choices(Object.keys(scripts)))
    .addHelpText("after", help)
    .action((shell: keyof typeof scripts) => {
      process.stdout.write(scripts[shell](program.name(), program.commands.map(completed)));
    });
}

const help = `
It is for the command as such, installed with npm install -g, and not for npx:
  bash   systeme-io-webhooks completion bash >> ~/.bashrc
  zsh    systeme-io-webhooks completion zsh >> ~/.zshrc
  fish   systeme-io-webhooks completion fish \\
           > ~/.config/fish/completions/systeme-io-webhooks.fish

Exit codes: 0 it was printed, 64 wrong usage.`;

function completed(command: Command): Completed {
  const words = { send: [...eventTypes, ...apiEventTypes], completion: Object.keys(scripts) };
  return {
    name: command.name(),
    options: [...command.options.map(({ long }) => long ?? ""), "--help"],
    words: words[command.name() as keyof typeof words] ?? [],
  };
}
