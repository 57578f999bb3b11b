import { Migration } from '@mikro-orm/migrations';

/** Pages of rows below a student, a class or a lesson are found without looking at those of all others. */
export class Edges extends Migration {
  override up(): void {
    this.addSql('create index notification_student on notification (organization_id, student_id, created_at, id)');
    this.addSql('create index absence_flag_class on absence_flag (organization_id, school_class_id, created_at, id)');
    this.addSql('create index absence_flag_lesson on absence_flag (session_instance_id)');
    this.addSql('create index class_enrollment_student on class_enrollment (organization_id, student_id, enrollment_date, id)');
    this.addSql('create index timetable_session_class on timetable_session (organization_id, school_class_id, day_of_week, start_time)');
  }
}
