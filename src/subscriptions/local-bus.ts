import type { Logger } from 'pino';
import type { Bus, BusListener } from './bus.js';

/** The bus of a single node: no server, nothing to lose. */
export class LocalBus implements Bus {
  readonly #channels = new Map<string, Set<BusListener>>();

  constructor(readonly log: Pick<Logger, 'error'>) {}

  publish(channel: string, message: unknown): void {
    for (const listener of this.#channels.get(channel) ?? []) {
      try {
        listener.heard(message);
      } catch (error) {
        this.log.error({ err: error, channel }, 'a listener failed on a bus message');
      }
    }
  }

  subscribe(channel: string, listener: BusListener): () => void {
    const listeners = this.#channels.get(channel) ?? new Set();
    this.#channels.set(channel, listeners.add(listener));
    return () => {
      if (listeners.delete(listener) && listeners.size === 0 && this.#channels.get(channel) === listeners) this.#channels.delete(channel);
    };
  }

  healthy(): boolean {
    return true;
  }

  close(): Promise<void> {
    this.#channels.clear();
    return Promise.resolve();
  }
}
