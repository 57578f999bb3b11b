import { Migration } from '@mikro-orm/migrations';

const statements: readonly string[] = [
  `create table idempotency_record (id bigserial primary key, organization_id bigint not null, key_hash varchar(64) not null, fingerprint varchar(64) not null, answer text not null, created_at timestamptz not null)`,
  `alter table idempotency_record add constraint idempotency_record_key_hash_unique unique (key_hash)`,
  `create index idempotency_record_created on idempotency_record (created_at)`,
  `alter table idempotency_record add constraint idempotency_record_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
];

/** What writes with an idempotency key answered. */
export class Idempotency extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
