/** Why a command cannot do its work, for the person who ran it: `<what> <is wrong>; <what to do>`. */
export class Failure extends Error {
  /** 1: the environment is at fault; 2: a body is; 64: the command is. */
  readonly exitCode: 1 | 2 | 64;

  constructor(exitCode: 1 | 2 | 64, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
