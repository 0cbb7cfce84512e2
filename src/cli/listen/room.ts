/** Room for some at a time: who finds none waits until another leaves. */
export interface Room {
  enter(): Promise<void>;
  leave(): void;
}

/** Creates a room with so many places. */
export function createRoom(places: number): Room {
  const waiting: (() => void)[] = [];
  let left = places;
  return {
    async enter() {
      if (left > 0) left--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else left++;
    },
  };
}
