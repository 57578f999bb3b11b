import { Migration } from '@mikro-orm/migrations';
import { outboxNotifySql } from '../../entities/events/outbox-notify.sql.js';

/** The outbox, its cursors, and what wakes the relay. */
export class Events extends Migration {
  override up(): void {
    for (const statement of [...tables, ...outboxNotifySql]) this.addSql(statement);
  }
}

const tables = [
  `create table event_cursor (organization_id bigint not null, last bigint not null default 0, primary key (organization_id))`,
  `create table outbox_event (id bigserial primary key, organization_id bigint not null, name varchar(64) not null, payload jsonb not null, occurred_at timestamptz not null, cursor bigint null, published_at timestamptz null, react_at timestamptz null, attempts int not null default 0, failed_reason varchar(500) null)`,
  `create index outbox_event_order on outbox_event (organization_id, cursor)`,
  `create index outbox_event_waiting on outbox_event (organization_id, id) where cursor is null`,
  `create index outbox_event_reactions on outbox_event (organization_id, react_at, id) where react_at is not null`,
];
