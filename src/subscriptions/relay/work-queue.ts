import type { Logger } from 'pino';

/** Does one portion of an organization's work; answers whether there is more. */
export type Work = (organizationId: string) => Promise<boolean>;

/**
 * Organizations that have something to do, first come first served: a few at a time, never the same one twice at once. Whoever has more
 * than one portion goes to the end of the line, so a busy or slow school delays no other.
 */
export class WorkQueue {
  readonly #waiting = new Set<string>();
  readonly #running = new Set<string>();
  readonly #failing = new Set<string>();
  #stopped = false;
  #idle: PromiseWithResolvers<undefined> | undefined;

  constructor(
    readonly name: string,
    readonly work: Work,
    readonly atOnce: number,
    readonly log: Pick<Logger, 'error' | 'info'>,
  ) {}

  /** An organization that is being worked on is taken up again afterwards: its work may have passed by what is new. */
  add(organizationId: string): void {
    if (this.#stopped) return;
    this.#waiting.add(organizationId);
    this.#next();
  }

  /** Takes up nothing new; resolves when what was begun is done. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting.clear();
    if (this.#running.size === 0) return;
    this.#idle ??= Promise.withResolvers();
    await this.#idle.promise;
  }

  #next(): void {
    for (const id of this.#waiting) {
      if (this.#running.size >= this.atOnce) return;
      if (this.#running.has(id)) continue;
      this.#waiting.delete(id);
      this.#running.add(id);
      void this.#do(id);
    }
  }

  async #do(id: string): Promise<void> {
    let more = false;
    try {
      more = await this.work(id);
      if (this.#failing.delete(id)) this.log.info({ organizationId: id, queue: this.name }, 'works again');
    } catch (error) {
      if (!this.#failing.has(id)) this.log.error({ err: error, organizationId: id, queue: this.name }, 'failed; tried again at every poll');
      this.#failing.add(id);
    }
    this.#running.delete(id);
    if (this.#stopped) {
      if (this.#running.size === 0) this.#idle?.resolve(undefined);
      return;
    }
    if (more) this.#waiting.add(id);
    this.#next();
  }
}
