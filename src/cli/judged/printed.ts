/** How much text is kept as such: the garbage collector would rather let a long list of texts grow than look at it. */
const maxText = 2 ** 16;

/** Text as bytes, which other threads take without copying them. */
export function createPrinted() {
  let text = "";
  let parts: Buffer[] = [];
  const flush = () => {
    parts.push(Buffer.from(text));
    text = "";
  };
  return {
    add(more: string): void {
      text += more;
      if (text.length > maxText) flush();
    },
    /** All that was added. */
    bytes(): Uint8Array<ArrayBuffer> {
      flush();
      const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
      let length = 0;
      for (const part of parts) {
        whole.set(part, length);
        length += part.length;
      }
      parts = [];
      return whole;
    },
  };
}
