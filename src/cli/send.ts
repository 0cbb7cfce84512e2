import type { Command } from "commander";

export function addSend(program: Command): void {
  program.command("send").action(() => {});
}
