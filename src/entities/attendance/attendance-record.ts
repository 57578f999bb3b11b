import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { TenantEntity } from '../tenant-entity.js';
import { Student } from '../identity/student.js';
import { User } from '../identity/user.js';
import { SchoolClass } from '../structure/school-class.js';
import { SessionInstance } from '../timetable/session-instance.js';
import { EdgeFrom } from '../edge-from.js';
import { AbsenceFlag } from './absence-flag.js';
import { isAbout } from './flag-about.js';

/** How a student attended a lesson. */
export enum AttendanceStatus {
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
  LATE = 'LATE',
  EXCUSED = 'EXCUSED',
}
registerEnumType(AttendanceStatus, {
  name: 'AttendanceStatus',
  description: 'How a student attended a lesson.',
  valuesConfig: {
    PRESENT: { description: 'Was there.' },
    ABSENT: { description: 'Was not there, without an accepted excuse.' },
    LATE: { description: 'Came late; counts as there.' },
    EXCUSED: { description: 'Was not there, with an accepted excuse.' },
  },
});

/** How one student attended one lesson, as last marked; earlier marks stand in the history. */
@ObjectType({ simpleResolvers: true, description: 'How one student attended one lesson, as last marked.' })
@EdgeFrom(() => AbsenceFlag, 'attendanceRecords', 'The absences or late arrivals that it is about, page by page.', isAbout)
@Entity({ tableName: 'attendance_record' })
@Unique({ name: 'attendance_record_once', properties: ['sessionInstance', 'student'] })
@Index({
  name: 'attendance_record_date',
  expression: 'create index attendance_record_date on attendance_record (organization_id, date desc, id desc)',
})
@Index({
  name: 'attendance_record_student',
  expression: 'create index attendance_record_student on attendance_record (organization_id, student_id, date desc, id desc)',
})
@Index({
  name: 'attendance_record_class',
  expression: 'create index attendance_record_class on attendance_record (organization_id, school_class_id, date desc, id desc)',
})
@Index({
  name: 'attendance_record_trouble',
  expression:
    "create index attendance_record_trouble on attendance_record (organization_id, student_id, date) where status in ('ABSENT', 'LATE')",
})
@Check({ name: 'attendance_record_late', expression: "late_minutes is null or (status = 'LATE' and late_minutes >= 0)" })
export class AttendanceRecord extends TenantEntity {
  @Field(() => SessionInstance, { nullable: true, description: 'The lesson.' })
  @EdgeFrom(() => SessionInstance, 'attendanceRecords', 'How its students attended, page by page.')
  @ManyToOne(() => SessionInstance, { ref: true })
  sessionInstance!: Ref<SessionInstance>;

  @Field(() => Student, { nullable: true, description: 'Who.' })
  @EdgeFrom(() => Student, 'attendanceRecords', 'How they attended lessons, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => SchoolClass, { nullable: true, description: 'The class of the lesson.' })
  @EdgeFrom(() => SchoolClass, 'attendanceRecords', 'How its students attended lessons, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => LocalDateScalar, { description: 'Day of the lesson.' })
  @Property({ type: 'date' })
  date!: string;

  @Field(() => AttendanceStatus, { description: 'How the student attended.' })
  @Enum({ items: () => AttendanceStatus, type: 'text' })
  status!: AttendanceStatus;

  @Field(() => Int, { nullable: true, description: 'Minutes late, for a late arrival.' })
  @Property({ type: 'integer', nullable: true })
  lateMinutes: number | null = null;

  @Field(() => String, { nullable: true, description: 'Reason given, such as illness. A reason is not an excuse.' })
  @Property({ type: 'varchar', length: 500, nullable: true })
  reason: string | null = null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  notes: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was last marked.' })
  @Property({ type: 'timestamptz' })
  markedAt!: Date;

  @Field(() => User, { nullable: true, description: 'Who marked it, for viewers who may see that account.' })
  @ManyToOne(() => User, { ref: true })
  markedBy!: Ref<User>;

  @Field(() => ID, { description: 'Key of the lesson.' })
  @Computed((t) => `${t}.session_instance_id`)
  sessionInstanceId!: string;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;

  @Field(() => ID, { description: 'The account that marked it.' })
  @Computed((t) => `${t}.marked_by_id`)
  markedById!: string;

  @Field(() => String, { description: 'Name of who marked it.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.marked_by_id)`)
  markedByName!: string;
}
