import type { Scope } from '../permissions/scopes.js';
import type { EventName, Events, PublishedEvent } from '../subscriptions/catalogue.js';

/** One documented message: which event it comes from, who it goes to, and what it says. */
export interface EventMessage<N extends EventName = EventName> {
  readonly event: N;
  /** The subscription whose row of the permission matrix decides, event by event, who may hear it. */
  readonly subscription: `Subscription.${string}`;
  /** The ties for which the dialect sends it: of all who may hear it, only those. */
  readonly to: readonly Scope[];
  readonly write: (payload: Events[N], occurredAt: string) => object;
}

/** A socket as an older API documents it: its path, its manners, and its messages. */
export interface EventDialect {
  readonly name: string;
  /** Its group is the account that the socket is for. */
  readonly path: RegExp;
  /** Offered together with the access token by clients that cannot set headers. */
  readonly subprotocol: string;
  /** How long a client may say nothing. */
  readonly maxSilenceMs: number;
  readonly closeCodes: { readonly Unauthenticated: number; readonly Forbidden: number; readonly Silence: number };
  readonly messages: readonly EventMessage[];
}

/** A line of a dialect's table of messages. */
export const message = <N extends EventName>(line: EventMessage<N>): EventMessage => ({
  ...line,
  write: (payload, occurredAt) => line.write(payload as PublishedEvent<N>['payload'], occurredAt),
});
