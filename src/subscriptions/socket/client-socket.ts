import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import type { Context, Viewer } from '../../context.js';
import { closeCodes, type CloseReason } from '../close-codes.js';
import { pause } from '../time-limit.js';

/** The context of somebody who is signed in. */
export type SignedIn = Context & { readonly viewer: Viewer };

/** Bytes that may wait in the server for a client that reads slowly. */
const maxWaiting = 1 << 20;
/** So few that whoever sends at a client's own pace may send more. */
const littleWaiting = 1 << 16;

/** One socket, and what the server has to know of it before each message: without asking anybody. */
export class ClientSocket {
  /** Who is at the other end; undefined until it has said so. */
  context: SignedIn | undefined;
  /** When the access token runs out, in milliseconds since 1970. */
  expiresAt = Infinity;
  /** When something last came from the client, a pong included; on the clock of `performance.now()`. */
  heardAt = performance.now();
  /** When the last message came, and how long the protocol lets a client be silent. */
  messageAt = performance.now();
  maxSilenceMs = Infinity;
  /** Messages since the last sweep. */
  messages = 0;

  constructor(
    readonly socket: WebSocket,
    readonly request: IncomingMessage,
    /** What this protocol calls its reasons; some older ones know fewer. */
    readonly codes: Readonly<Record<CloseReason, number>> = closeCodes,
  ) {}

  signIn(context: SignedIn): void {
    this.context = context;
    this.expiresAt = context.viewer.expiresAt.getTime();
  }

  get open(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Sends, unless the token has run out by `now` or too much is waiting already: then the socket ends, by name. */
  deliver(text: string, now: number): void {
    if (this.#mayReceive(now)) this.socket.send(text);
  }

  /** The same for whole frames (`Frames`), which go to the connection as they are: one write, and nothing made for each client. */
  deliverFrames(frames: Buffer, now: number): void {
    if (this.#mayReceive(now)) this.request.socket.write(frames);
  }

  #mayReceive(now: number): boolean {
    if (!this.open) return false;
    if (now >= this.expiresAt) this.close('TokenExpired');
    else if (this.slow) this.close('SlowConsumer');
    else return true;
    return false;
  }

  get slow(): boolean {
    return this.socket.bufferedAmount > maxWaiting;
  }

  /** Waits until the client has read most of what was sent to it, or is gone: for who can send at the client's pace. */
  async drained(): Promise<void> {
    while (this.open && this.socket.bufferedAmount > littleWaiting) await pause(10);
  }

  /** The client has half a minute to read what waits and why this is the end; then `ws` cuts it. */
  close(reason: CloseReason): void {
    if (this.socket.readyState >= WebSocket.CLOSING) return;
    this.socket.close(this.codes[reason], reason);
  }
}
