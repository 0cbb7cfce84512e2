/** Why a file cannot be read, in words that go on after its name: `<is wrong>; <what to do>`. */
export class UnreadableError extends Error {}
