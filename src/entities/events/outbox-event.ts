import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * Something that happened, stored in the transaction in which it happened. The relay gives it its place in the organization's order
 * (`cursor`) afterwards. It extends no tenant entity: the relay works for all organizations, with plain SQL.
 */
@Entity({ tableName: 'outbox_event' })
@Index({ name: 'outbox_event_order', properties: ['organizationId', 'cursor'] })
@Index({
  name: 'outbox_event_waiting',
  expression: 'create index outbox_event_waiting on outbox_event (organization_id, id) where cursor is null',
})
@Index({
  name: 'outbox_event_reactions',
  expression: 'create index outbox_event_reactions on outbox_event (organization_id, react_at, id) where react_at is not null',
})
export class OutboxEvent {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Property({ type: 'bigint' })
  organizationId: string;

  @Property({ type: 'varchar', length: 64 })
  name: string;

  @Property({ type: 'jsonb' })
  payload: unknown;

  @Property({ type: 'timestamptz' })
  occurredAt: Date;

  /** Its place in the organization's order; null until the relay has published it. */
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  cursor: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  /** When its reactions are due; null: there are none, or they are done, or given up. */
  @Property({ type: 'timestamptz', nullable: true })
  reactAt: Date | null = null;

  /** How often its reactions have failed. */
  @Property({ type: 'integer', default: 0 })
  attempts: number = 0;

  /** Why they failed last; with `reactAt` null, for good. */
  @Property({ type: 'varchar', length: 500, nullable: true })
  failedReason: string | null = null;

  constructor(organizationId: string, name: string, payload: unknown, occurredAt: Date) {
    this.organizationId = organizationId;
    this.name = name;
    this.payload = payload;
    this.occurredAt = occurredAt;
  }
}
