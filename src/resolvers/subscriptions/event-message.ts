import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../scalars.js';
import type { StreamItem } from '../../subscriptions/stream/event-reader.js';
import { CursorScalar } from './event-cursor.js';

/** Events that a subscriber resumed too late for. */
@ObjectType({
  simpleResolvers: true,
  description: 'Events that are no longer stored: the subscriber was away for longer than they are kept.',
})
export class EventGap {
  @Field(() => CursorScalar, { description: 'The cursor that was asked to resume behind.' })
  after!: string;

  @Field(() => CursorScalar, {
    description: 'The oldest event that is still stored; it comes next. What lies between is found in the lists.',
  })
  oldest!: string;
}

/** What every message of a subscription has. Only a gap leaves the fields of the event itself empty. */
@ObjectType({ simpleResolvers: true })
export abstract class EventMessage {
  @Field(() => CursorScalar, { description: 'Its place in the order of events: resume behind it with `after`.' })
  cursor!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened; null for a gap.' })
  occurredAt!: string | null;

  @Field(() => EventGap, {
    nullable: true,
    description:
      'Set only on the first message, and only when events after the given cursor are no longer stored; then all else but `cursor` is null.',
  })
  gap!: EventGap | null;
}

/** A message of an item of the stream: the event's own facts, which each type has as fields of the same name, or the gap. */
export function messageOf(item: StreamItem): EventMessage {
  if (item.kind === 'gap') {
    const { after, oldest } = item;
    return { cursor: String(oldest - 1), occurredAt: null, gap: { after: String(after), oldest: String(oldest) } };
  }
  const { cursor, occurredAt, payload } = item.event;
  return { ...payload, cursor: String(cursor), occurredAt, gap: null };
}
