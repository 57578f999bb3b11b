import type { ExecutionResult } from 'graphql';
import type { Role } from '../entities/identity/role.js';
import type { Scope } from '../permissions/scopes.js';
import { unauthenticated } from '../errors.js';
import { Answers, type AnswersOptions } from './fanout/answers.js';
import { Group, type GroupOptions } from './fanout/group.js';
import { Member } from './fanout/member.js';
import { askedFrom, type Question, questionKey } from './fanout/question.js';
import { Solo } from './fanout/solo.js';
import { Hearing } from './hearing.js';
import type { ClientSocket } from './socket/client-socket.js';
import { viewKey, viewOf } from './view.js';

export interface FanoutOptions extends AnswersOptions {
  /** How far a subscription reaches for a role, by the matrix. */
  readonly scopeOf: (coordinate: string, role: Role) => Scope;
  readonly now: () => Date;
  readonly failed: (error: unknown) => void;
}

/**
 * Who asks the same with the same view shares the answer: see `View` for what that means. Sharing costs nothing in safety, since the view
 * is all that the answer is made from.
 */
export class Fanout {
  readonly #groups = new Map<string, Group>();
  readonly #answers: Answers;

  constructor(readonly options: FanoutOptions) {
    this.#answers = new Answers(options);
  }

  /** How many groups share an answer now, and how many members they have. */
  get size(): { groups: number; members: number } {
    let members = 0;
    for (const group of this.#groups.values()) members += group.size;
    return { groups: this.#groups.size, members };
  }

  /** How many answers have been made so far: one for each event and group, and for each event that is replayed to one alone. */
  get answered(): number {
    return this.#answers.made;
  }

  /** Subscribes a socket: what graphql-ws holds for the operation, or the refusal. */
  async subscribe(
    client: ClientSocket,
    id: string,
    question: Question,
  ): Promise<AsyncIterableIterator<never, undefined> | ExecutionResult> {
    const { context: base } = client;
    if (!base) throw unauthenticated();
    const { now, failed, scopeOf } = this.options;
    const view = viewOf(base, base.viewer, scopeOf(`Subscription.${question.field}`, base.viewer.role));
    const key = JSON.stringify([viewKey(view), questionKey(question)]);
    const shared = { answers: this.#answers, view, base, now, failed };
    const member = new Member(client, id);
    if (!question.resumes) return (await this.#group(key, { ...shared, question }).join(member)) ?? member.silently();

    const hearing = await this.#answers.open(question, view, base);
    if (!(hearing instanceof Hearing)) return hearing;
    const groupFrom = (after: number): Group => this.#group(key, { ...shared, question: askedFrom(question, after) });
    new Solo({ ...shared, question, hearing, member, groupFrom: question.cursorVariable === undefined ? undefined : groupFrom }).start();
    return member.silently();
  }

  #group(key: string, options: Omit<GroupOptions, 'closed'>): Group {
    const known = this.#groups.get(key);
    if (known) return known;
    const closed = (group: Group): void => {
      if (this.#groups.get(key) === group) this.#groups.delete(key);
    };
    const group = new Group({ ...options, closed });
    this.#groups.set(key, group);
    return group;
  }
}
