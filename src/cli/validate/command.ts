import type { Command } from "commander";

export function addValidate(program: Command): void {
  program.command("validate").action(() => {});
}
