import { OutboxEvent } from '../entities/events/outbox-event.js';
import type { Context } from '../context.js';
import type { EventName, Events } from './catalogue.js';

/** What emitting needs of a request; a reaction has the same. */
export interface Emitter {
  readonly organization: Pick<Context['organization'], 'id'>;
  readonly now: Date;
  readonly em: Pick<Context['em'], 'persist'>;
}

/** Joins the caller's unit of work: the event is stored if and only if the change is, and that commit wakes the relay. */
export function emit<N extends EventName>({ em, organization, now }: Emitter, name: N, payload: Events[N]): void {
  em.persist(new OutboxEvent(organization.id, name, payload, now));
}
