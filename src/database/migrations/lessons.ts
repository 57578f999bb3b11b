import { Migration } from '@mikro-orm/migrations';

/** Lessons, their tags and resources, and who looked at them. */
export class Lessons extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
  }
}

const tables = [
  `create table lesson_tag (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), name varchar(50) not null, name_arabic varchar(50) null, name_french varchar(50) null)`,
  `alter table lesson_tag add constraint lesson_tag_uuid_unique unique (uuid)`,
  `create unique index lesson_tag_name on lesson_tag (organization_id, lower(name))`,
  `create table lesson (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), is_active boolean not null default true, deleted_at timestamptz null, title varchar(200) not null, title_arabic varchar(200) null, title_french varchar(200) null, description varchar(2000) null, content text not null, cycle text not null, sort_order int not null, objectives varchar(5000) null, prerequisites varchar(5000) null, difficulty text not null, estimated_duration int null, subject_id bigint not null, grade_id bigint not null, is_published boolean not null default false, published_at timestamptz null, view_count int not null default 0, created_by_id bigint not null)`,
  `alter table lesson add constraint lesson_uuid_unique unique (uuid)`,
  `create index lesson_created on lesson (organization_id, created_at, id)`,
  `create index lesson_author on lesson (organization_id, created_by_id, id)`,
  `create index lesson_course on lesson (organization_id, grade_id, subject_id, sort_order, id)`,
  `alter table lesson add constraint lesson_published check (is_published = (published_at is not null))`,
  `alter table lesson add constraint lesson_cycle_check check (cycle in ('FIRST', 'SECOND'))`,
  `alter table lesson add constraint lesson_difficulty_check check (difficulty in ('EASY', 'MEDIUM', 'HARD'))`,
  `create table lesson_view (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), lesson_id bigint not null, student_id bigint not null, date date not null, views int not null default 1, seconds_spent int not null default 0, completed boolean not null default false, last_seen_at timestamptz not null)`,
  `alter table lesson_view add constraint lesson_view_uuid_unique unique (uuid)`,
  `create index lesson_view_recent on lesson_view (organization_id, last_seen_at, id)`,
  `create index lesson_view_student on lesson_view (organization_id, student_id, date)`,
  `alter table lesson_view add constraint lesson_view_once unique (lesson_id, student_id, date)`,
  `alter table lesson_view add constraint lesson_view_figures check (views >= 1 and seconds_spent >= 0)`,
  `create table lesson_tagging (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), lesson_id bigint not null, lesson_tag_id bigint not null)`,
  `alter table lesson_tagging add constraint lesson_tagging_uuid_unique unique (uuid)`,
  `create index lesson_tagging_tag on lesson_tagging (lesson_tag_id)`,
  `alter table lesson_tagging add constraint lesson_tagging_once unique (lesson_id, lesson_tag_id)`,
  `create table lesson_resource (id bigserial primary key, uuid uuid not null default gen_random_uuid(), organization_id bigint not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(), lesson_id bigint not null, title varchar(200) not null, description varchar(2000) null, resource_type text not null, file varchar(255) null, external_url varchar(2000) null, content text null, sort_order int not null, is_downloadable boolean not null, file_size int null, mime_type varchar(127) null)`,
  `alter table lesson_resource add constraint lesson_resource_uuid_unique unique (uuid)`,
  `create index lesson_resource_order on lesson_resource (lesson_id, sort_order, id)`,
  `alter table lesson_resource add constraint lesson_resource_needs check (case resource_type when 'LINK' then external_url is not null when 'TEXT' then content is not null when 'VIDEO' then coalesce(file, external_url) is not null else file is not null end)`,
  `alter table lesson_resource add constraint lesson_resource_resource_type_check check (resource_type in ('PDF', 'IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT', 'PRESENTATION', 'LINK', 'TEXT'))`,
  `alter table lesson_tag add constraint lesson_tag_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table lesson add constraint lesson_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table lesson add constraint lesson_subject_id_foreign foreign key (subject_id) references subject (id)`,
  `alter table lesson add constraint lesson_grade_id_foreign foreign key (grade_id) references grade (id)`,
  `alter table lesson add constraint lesson_created_by_id_foreign foreign key (created_by_id) references user_account (id)`,
  `alter table lesson_view add constraint lesson_view_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table lesson_view add constraint lesson_view_lesson_id_foreign foreign key (lesson_id) references lesson (id) on delete cascade`,
  `alter table lesson_view add constraint lesson_view_student_id_foreign foreign key (student_id) references student (id) on delete cascade`,
  `alter table lesson_tagging add constraint lesson_tagging_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table lesson_tagging add constraint lesson_tagging_lesson_id_foreign foreign key (lesson_id) references lesson (id) on delete cascade`,
  `alter table lesson_tagging add constraint lesson_tagging_lesson_tag_id_foreign foreign key (lesson_tag_id) references lesson_tag (id) on delete cascade`,
  `alter table lesson_resource add constraint lesson_resource_organization_id_foreign foreign key (organization_id) references organization (id) on delete cascade`,
  `alter table lesson_resource add constraint lesson_resource_lesson_id_foreign foreign key (lesson_id) references lesson (id) on delete cascade`,
];
