import type { Hearing } from '../hearing.js';
import type { StreamItem } from '../stream/event-reader.js';
import { Frames } from './frames.js';
import { cursorOf, type Group, type GroupOptions } from './group.js';
import type { Member } from './member.js';

export interface SoloOptions extends Omit<GroupOptions, 'closed'> {
  readonly hearing: Hearing;
  readonly member: Member;
  /** The group of this question and view, made if need be to begin after a cursor; undefined: this question is never shared. */
  readonly groupFrom: ((after: number) => Group) | undefined;
}

/**
 * Replays stored events for one subscriber who resumes from a cursor, since nobody else is at the same place; hands over to the group
 * of those who ask the same as soon as it has caught up. No event is lost or doubled on the way: the group takes over only what it has
 * not yet delivered itself, and the member remembers what it has been sent.
 */
export class Solo {
  readonly #options: SoloOptions;
  #group: Group | undefined;
  #handedOver = false;

  constructor(options: SoloOptions) {
    this.#options = options;
  }

  start(): void {
    const { hearing, member } = this.#options;
    member.onLeave(() => {
      hearing.close();
      this.#group?.closeIfEmpty();
    });
    void hearing.live.then(() => this.#meet());
    void this.#run();
  }

  /** All events up to here have been delivered, or are not for this view. */
  get #servedTo(): number {
    return Math.max(this.#options.hearing.position, this.#options.member.delivered);
  }

  get #serves(): boolean {
    return !this.#handedOver && !this.#options.member.over;
  }

  async #run(): Promise<void> {
    const { hearing, member, failed } = this.#options;
    try {
      for (let page = await hearing.nextPage(); page && this.#serves; page = await hearing.nextPage()) {
        await this.#answer(page);
        this.#handOver();
      }
    } catch (error) {
      failed(error);
      member.client.close('TryAgainLater');
    } finally {
      hearing.close();
      if (!this.#handedOver) member.end();
    }
  }

  async #answer(page: readonly StreamItem[]): Promise<void> {
    const { member, answers, question, view, base, now } = this.#options;
    for (const item of page) {
      const tail = await answers.answer(question, view, base, item);
      await member.client.drained();
      if (!this.#serves) return;
      member.deliver(new Frames([{ cursor: cursorOf(item), tail }]), now().getTime());
    }
  }

  #meet(): void {
    if (!this.#serves) return;
    this.#group = this.#options.groupFrom?.(this.#servedTo);
    this.#group?.opened.then(
      () => this.#handOver(),
      () => undefined, // The group could not open: this one goes on alone.
    );
  }

  #handOver(): void {
    if (!this.#serves) this.#group?.closeIfEmpty();
    else if (this.#group?.takeOver(this.#options.member, this.#servedTo)) {
      this.#handedOver = true;
      this.#options.hearing.close();
    }
  }
}
