import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { OrganizationFacts } from '../context.js';
import type { EventName, PublishedEvent } from './catalogue.js';

/** What a reaction works with: its own transaction, committed when the reaction has done its work. It can `emit`, and never flushes. */
export interface ReactionContext {
  readonly organization: OrganizationFacts;
  readonly em: EntityManager;
  readonly now: Date;
  readonly log: Logger;
}

/** Runs at least once for each event, so doing it twice must equal doing it once. */
export type Reaction<N extends EventName> = (context: ReactionContext, event: PublishedEvent<N>) => Promise<void>;

/** When X, do Y: a line of `reactions/<domain>.ts`. */
export interface Rule {
  readonly name: EventName;
  readonly react: (context: ReactionContext, event: PublishedEvent) => Promise<void>;
}

/** `when('attendance.flagged', tellGuardians)` */
export function when<N extends EventName>(name: N, reaction: Reaction<N>): Rule {
  return { name, react: (context, event) => reaction(context, event as PublishedEvent<N>) };
}
