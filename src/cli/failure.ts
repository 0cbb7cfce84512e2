/** What keeps a command from doing its work, in words for the person who gave it: where, what, and what to do. */
export class Failure extends Error {
  /** 1 where the machine is in the way, 2 where a payload is, 64 where the command is wrong. */
  readonly exitCode: 1 | 2 | 64;

  constructor(exitCode: 1 | 2 | 64, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
