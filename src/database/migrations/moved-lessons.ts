import { Migration } from '@mikro-orm/migrations';

/** A lesson that is moved to another day still stands for its day in the weekly plan. */
export class MovedLessons extends Migration {
  override up(): void {
    this.addSql(`alter table session_instance add column moved_from date null`);
    this.addSql(
      `alter table session_instance add column planned_date date generated always as (coalesce(moved_from, date)) stored not null`,
    );
    this.addSql(`alter table session_instance drop constraint session_instance_once`);
    this.addSql(`alter table session_instance add constraint session_instance_once unique (timetable_session_id, planned_date)`);
  }
}
