import { Migration } from '@mikro-orm/migrations';

/** Uploaded files. */
export class Files extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
  }
}

const tables = [
  `create table stored_file (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), public_id varchar(255) not null, owner_id bigint not null, kind text not null, mime_type varchar(100) not null, format varchar(10) not null, file_name varchar(255) null, bytes int not null, width int null, height int null, checksum varchar(64) not null, context varchar(50) not null, is_private boolean not null default false, storage_key varchar(100) not null, uses int not null default 0, attached_at timestamptz null, deleted_at timestamptz null)`,
  `alter table stored_file add constraint stored_file_uuid_unique unique (uuid)`,
  `alter table stored_file add constraint stored_file_public_id unique (organization_id, public_id)`,
  `alter table stored_file add constraint stored_file_storage_key unique (storage_key)`,
  `create index stored_file_owner on stored_file (organization_id, owner_id, created_at, id)`,
  `create index stored_file_created on stored_file (organization_id, created_at, id)`,
  `create index stored_file_loose on stored_file (organization_id, updated_at) where attached_at is null or deleted_at is not null`,
  `alter table stored_file add constraint stored_file_kind_check check (kind in ('IMAGE', 'DOCUMENT', 'VIDEO', 'AUDIO'))`,
  `alter table stored_file add constraint stored_file_uses check (uses >= 0 and (uses > 0) = (attached_at is not null))`,
  `alter table stored_file add constraint stored_file_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table stored_file add constraint stored_file_owner_id_foreign foreign key (owner_id) references user_account (id)`,
];
