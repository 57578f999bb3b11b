import { Migration } from '@mikro-orm/migrations';

const kinds = ['IMPORT_USERS', 'IMPORT_ENROLLMENTS', 'IMPORT_MARKS', 'EXPORT_USERS', 'EXPORT_ENROLLMENTS', 'EXPORT_MARKS'];

/** Marks are imported and exported by jobs, too. */
export class MarkJobs extends Migration {
  override up(): void {
    this.addSql('alter table job drop constraint job_kind_check');
    this.addSql(`alter table job add constraint job_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
  }
}
