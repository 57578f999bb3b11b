/** An answer that is ready to be sent: the cursor of its event, and the end of its message, after the operation's id. */
export interface Answered {
  readonly cursor: number;
  readonly tail: string;
}

/**
 * Answers that go out together, each as a whole frame of the WebSocket protocol (RFC 6455, section 5.2: final, text, unmasked), and all in
 * one write: a server that is behind catches up with fewer system calls. Clients that chose the same id for their operation, and stand at
 * the same place, share the bytes.
 */
export class Frames {
  #head: string | undefined;
  #first = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(readonly answers: readonly Answered[]) {}

  /** The cursor of the last answer. */
  get last(): number {
    return this.answers.at(-1)?.cursor ?? -1;
  }

  /** The frames of what comes after a cursor, for messages that begin with `head`. */
  after(cursor: number, head: string): Buffer {
    const first = this.answers.findIndex((answer) => answer.cursor > cursor);
    if (head !== this.#head || first !== this.#first) {
      this.#bytes = Buffer.concat(this.answers.filter((answer) => answer.cursor > cursor).map(({ tail }) => textFrame(head + tail)));
      this.#head = head;
      this.#first = first;
    }
    return this.#bytes;
  }
}

function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const start = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafeSlow(start + length);
  frame[0] = 0x81;
  if (start === 2) frame[1] = length;
  else if (start === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, start);
  return frame;
}
