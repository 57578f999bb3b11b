import type { ClientSocket } from '../socket/client-socket.js';
import type { Frames } from './frames.js';

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

  /** Sends what it has not been sent yet. */
  deliver(frames: Frames, now: number): void {
    if (frames.last <= this.delivered) return;
    const bytes = frames.after(this.delivered, this.#head);
    this.delivered = frames.last;
    this.client.deliverFrames(bytes, now);
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
