import { setImmediate as turn } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import type { Context } from '../../context.js';
import { Hearing } from '../hearing.js';
import type { StreamItem } from '../stream/event-reader.js';
import type { View } from '../view.js';
import type { Answers } from './answers.js';
import { type Answered, Frames } from './frames.js';
import type { Member } from './member.js';
import type { Question } from './question.js';

export interface GroupOptions {
  readonly answers: Answers;
  readonly question: Question;
  readonly view: View;
  /** Any context of the organization: only what is not the viewer's is taken from it. */
  readonly base: Context;
  readonly now: () => Date;
  readonly failed: (error: unknown) => void;
  /** It takes no more members. */
  readonly closed: (group: Group) => void;
}

/** Subscribers who ask the same with the same view: each event is executed once, turned into text once, and sent to all. */
export class Group {
  readonly #options: GroupOptions;
  readonly #members = new Set<Member>();
  /** Undefined when the door is open; else what it said. */
  readonly opened: Promise<ExecutionResult | undefined>;
  #hearing: Hearing | undefined;
  /** All events up to here have been delivered, or lie before the group's beginning. */
  #delivered = Infinity;
  #over = false;

  constructor(options: GroupOptions) {
    this.#options = options;
    this.opened = this.#open();
    this.opened.catch(() => this.#end());
  }

  get size(): number {
    return this.#members.size;
  }

  /** Joins from now on. */
  async join(member: Member): Promise<ExecutionResult | undefined> {
    this.#add(member); // Before waiting, so that the group outlives whoever leaves meanwhile.
    const refusal = await this.opened;
    if (refusal) this.#leave(member);
    return refusal;
  }

  /** Takes over who has been served up to a cursor; possible once the group has delivered nothing beyond it. */
  takeOver(member: Member, servedTo: number): boolean {
    if (this.#over || this.#delivered > servedTo) return false;
    member.delivered = Math.max(member.delivered, servedTo);
    this.#add(member);
    return true;
  }

  /** Ends when nobody is left in it. */
  closeIfEmpty(): void {
    if (this.#members.size > 0) return;
    this.#hearing?.close();
    this.#end();
  }

  async #open(): Promise<ExecutionResult | undefined> {
    const { answers, question, view, base } = this.#options;
    const opened = await answers.open(question, view, base);
    if (!(opened instanceof Hearing)) {
      this.#end();
      return opened;
    }
    if (this.#over) {
      opened.close();
      return undefined;
    }
    this.#hearing = opened;
    this.#delivered = opened.position;
    void this.#run(opened);
    return undefined;
  }

  async #run(hearing: Hearing): Promise<void> {
    try {
      for (let page = await hearing.nextPage(); page; page = await hearing.nextPage()) await this.#answer(page);
    } catch (error) {
      this.#options.failed(error);
      for (const { client } of this.#members) client.close('TryAgainLater');
    } finally {
      hearing.close();
      this.#end();
    }
  }

  /** What has come since the last time goes to each member at once. */
  async #answer(page: readonly StreamItem[]): Promise<void> {
    const { answers, question, view, base, now } = this.#options;
    const answered: Answered[] = [];
    for (const item of page) answered.push({ cursor: cursorOf(item), tail: await answers.answer(question, view, base, item) });
    const frames = new Frames(answered);
    const at = now().getTime();
    this.#delivered = frames.last;
    let count = 0;
    for (const member of this.#members) {
      member.deliver(frames, at);
      if (++count % 100 === 0) await turn(); // A large group must not keep requests waiting.
    }
  }

  #add(member: Member): void {
    this.#members.add(member);
    member.onLeave(() => this.#leave(member));
  }

  #leave(member: Member): void {
    this.#members.delete(member);
    this.closeIfEmpty();
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#options.closed(this);
    for (const member of this.#members) member.end();
  }
}

/** Where an item stands in the order: a gap stands just before the oldest event that is left. */
export const cursorOf = (item: StreamItem): number => (item.kind === 'gap' ? item.oldest - 1 : item.event.cursor);
