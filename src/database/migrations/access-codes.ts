import { Migration } from '@mikro-orm/migrations';

/** Assessments may take a code to start, and attempts may be given more time. */
export class AccessCodes extends Migration {
  override up(): void {
    this.addSql('alter table assessment add column access_code varchar(64) null');
    this.addSql('alter table assessment add column allow_time_extension boolean not null default false');
    this.addSql('alter table attempt add column extended_seconds integer not null default 0');
    this.addSql('alter table attempt add constraint attempt_extended check (extended_seconds >= 0)');
  }
}
