import { Migration } from '@mikro-orm/migrations';

const statements: readonly string[] = [
  `create table job (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), kind text not null, status text not null default 'QUEUED', created_by_id bigint not null, done int not null default 0, total int null, error_count int not null default 0, errors jsonb not null default '[]', started_at timestamptz null, finished_at timestamptz null, input jsonb not null default '{}', source text null, output text null, position int not null default 0, runner uuid null, lease_until timestamptz null)`,
  `alter table job add constraint job_uuid_unique unique (uuid)`,
  `alter table job add constraint job_kind_check check (kind in ('IMPORT_USERS', 'IMPORT_ENROLLMENTS', 'EXPORT_USERS', 'EXPORT_ENROLLMENTS'))`,
  `alter table job add constraint job_status_check check (status in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'))`,
  `create index job_created on job (organization_id, created_at, id)`,
  `create index job_creator on job (organization_id, created_by_id, id)`,
  `create index job_open on job (lease_until) where status in ('QUEUED', 'RUNNING')`,
  `alter table job add constraint job_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table job add constraint job_created_by_id_foreign foreign key (created_by_id) references user_account (id) on delete cascade`,
];

/** Long work and how far it is. The queue itself, in the schema `graphile_worker`, is installed by its own migrations. */
export class Jobs extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
