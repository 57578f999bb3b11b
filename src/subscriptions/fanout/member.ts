import type { ClientSocket } from '../socket/client-socket.js';
import { Frames } from './frames.js';

const frames = new Frames();
const done = { done: true, value: undefined } as const;

/** One operation of one socket. */
export class Member {
  /** Events up to this cursor have been delivered already. */
  delivered = -1;
  #ended = Promise.withResolvers<typeof done>();
  #over = false;
  #left: () => void = () => undefined;
  readonly #head: string;

  constructor(
    readonly client: ClientSocket,
    id: string,
  ) {
    this.#head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  }

  deliver(cursor: number, tail: string, now: number): void {
    if (cursor <= this.delivered) return;
    this.delivered = cursor;
    this.client.deliverFrame(frames.of(this.#head, tail), now);
  }

  get over(): boolean {
    return this.#over;
  }

  /** What happens when the client completes the operation or its socket closes. */
  onLeave(left: () => void): void {
    this.#left = left;
  }

  /** The server has no more for it. */
  end(): void {
    this.#over = true;
    this.#ended.resolve(done);
  }

  /** What graphql-ws holds for it: a subscription that yields nothing, since answers go to the socket as texts that many share. */
  silently(): AsyncIterableIterator<never, undefined> {
    const silent: AsyncIterableIterator<never, undefined> = {
      next: () => this.#ended.promise,
      return: () => {
        if (!this.#over) {
          this.end();
          this.#left();
        }
        return Promise.resolve(done);
      },
      [Symbol.asyncIterator]: () => silent,
    };
    return silent;
  }
}
