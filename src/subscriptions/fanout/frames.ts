/**
 * The last message as a whole frame of the WebSocket protocol (RFC 6455, section 5.2: final, text, unmasked). Clients that chose the same
 * id for their operation share its bytes.
 */
export class Frames {
  #head = '';
  #tail = '';
  #frame = textFrame('');

  /** The frame of the text `head + tail`. */
  of(head: string, tail: string): Buffer {
    if (head !== this.#head || tail !== this.#tail) {
      this.#frame = textFrame(head + tail);
      this.#head = head;
      this.#tail = tail;
    }
    return this.#frame;
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
