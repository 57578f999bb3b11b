import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { urlsOfFiles } from '../files/file-url.js';
import { TenantEntity } from '../tenant-entity.js';
import { Student } from '../identity/student.js';
import { SchoolClass } from '../structure/school-class.js';
import { SessionInstance } from '../timetable/session-instance.js';
import { EdgeFrom } from '../edge-from.js';
import { AttendanceRecord } from './attendance-record.js';
import { isAbout } from './flag-about.js';

/** What a flag points at. */
export enum FlagType {
  ABSENCE = 'ABSENCE',
  CHRONIC_ABSENCE = 'CHRONIC_ABSENCE',
  LATE_PATTERN = 'LATE_PATTERN',
}
/** How urgent something is. */
export enum Priority {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
  URGENT = 'URGENT',
}
/** Where a flag stands. */
export enum FlagStatus {
  ACTIVE = 'ACTIVE',
  RESOLVED = 'RESOLVED',
  DISMISSED = 'DISMISSED',
}
/** What the school found when it resolved a flag. */
export enum ResolutionType {
  JUSTIFIED = 'JUSTIFIED',
  UNJUSTIFIED = 'UNJUSTIFIED',
  PARTIAL = 'PARTIAL',
}
registerEnumType(FlagType, {
  name: 'FlagType',
  description: 'What a flag points at.',
  valuesConfig: {
    ABSENCE: { description: 'An absence, or a run of school days with one.' },
    CHRONIC_ABSENCE: { description: 'Five or more school days with an unexcused absence within two weeks.' },
    LATE_PATTERN: { description: 'Five or more late arrivals within two weeks.' },
  },
});
registerEnumType(Priority, { name: 'Priority', description: 'How urgent something is.' });
registerEnumType(FlagStatus, { name: 'FlagStatus', description: 'Where a flag stands.' });
registerEnumType(ResolutionType, { name: 'ResolutionType', description: 'What the school found when it resolved a flag.' });

/** A warning about a student's attendance that somebody has to look at. */
@ObjectType({ simpleResolvers: true, description: "A warning about a student's attendance that somebody has to look at." })
@EdgeFrom(() => AttendanceRecord, 'absenceFlags', 'Flags that are about it, page by page.', (p, t) => isAbout(t, p))
@Entity({ tableName: 'absence_flag' })
@Filter({ name: 'kept', cond: { deletedAt: null }, default: true })
@Index({ name: 'absence_flag_student', properties: ['organization', 'student', 'status'] })
@Index({ name: 'absence_flag_class', properties: ['organization', 'schoolClass', 'createdAt', 'id'] })
@Index({ name: 'absence_flag_lesson', properties: ['sessionInstance'] })
@Index({ name: 'absence_flag_created', properties: ['organization', 'status', 'createdAt', 'id'] })
@Index({
  name: 'absence_flag_run',
  expression:
    "create unique index absence_flag_run on absence_flag (organization_id, student_id, flag_type, run_starts_on) where auto_generated and status = 'ACTIVE' and deleted_at is null",
})
export class AbsenceFlag extends TenantEntity {
  @Field(() => Student, { nullable: true, description: 'Whom it is about.' })
  @EdgeFrom(() => Student, 'absenceFlags', 'Warnings about their attendance, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => SessionInstance, { nullable: true, description: 'The last lesson that it is about.' })
  @EdgeFrom(() => SessionInstance, 'absenceFlags', 'Flags that it is the last lesson of, page by page.')
  @ManyToOne(() => SessionInstance, { ref: true })
  sessionInstance!: Ref<SessionInstance>;

  @Field(() => SchoolClass, { nullable: true, description: 'The class of that lesson.' })
  @EdgeFrom(() => SchoolClass, 'absenceFlags', "Warnings about its students' attendance, page by page.")
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => FlagType, { description: 'What it points at.' })
  @Enum({ items: () => FlagType, type: 'text' })
  flagType!: FlagType;

  @Field(() => Priority, { description: 'How urgent it is.' })
  @Enum({ items: () => Priority, type: 'text' })
  priority!: Priority;

  @Field(() => FlagStatus, { description: 'Where it stands.' })
  @Enum({ items: () => FlagStatus, type: 'text' })
  status: FlagStatus = FlagStatus.ACTIVE;

  @Field(() => Int, {
    description: 'Consecutive school days with an unexcused absence; for a pattern, the most absences or late arrivals within its window.',
  })
  @Property({ type: 'integer', default: 0 })
  absenceCount: number = 0;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'First school day of the run that it is about; null for a flag made by hand.',
  })
  @Property({ type: 'date', nullable: true })
  runStartsOn: string | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last school day of the run that it is about; null for a flag made by hand.',
  })
  @Property({ type: 'date', nullable: true })
  runEndsOn: string | null = null;

  @Field(() => Boolean, { description: 'Made by the attendance policy, not by hand.' })
  @Property({ type: 'boolean', default: false })
  autoGenerated: boolean = false;

  @Field(() => Boolean, { description: 'A guardian has been told.' })
  @Property({ type: 'boolean', default: false })
  parentNotified: boolean = false;

  @Field(() => Boolean, { description: 'Somebody has to come back to it.' })
  @Property({ type: 'boolean', default: false })
  followUpRequired: boolean = false;

  @Field(() => ResolutionType, { nullable: true, description: 'What the school found.' })
  @Enum({ items: () => ResolutionType, type: 'text', nullable: true })
  resolutionType: ResolutionType | null = null;

  @Field(() => String, { nullable: true, description: 'What was said when it was closed.' })
  @Property({ type: 'varchar', length: 2000, nullable: true })
  resolutionNotes: string | null = null;

  @Field(() => [String], { nullable: true, description: 'Public ids of uploaded justifications. Null for viewers who may not see them.' })
  @Property({ type: 'text[]', nullable: true })
  documents: string[] | null = null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where the justifications are read, in their order, by links that run out within a quarter of an hour.',
  })
  @Computed((t) => urlsOfFiles(t, 'documents'))
  documentUrls!: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was resolved or dismissed.' })
  @Property({ type: 'timestamptz', nullable: true })
  resolvedAt: Date | null = null;

  @Field(() => ID, { nullable: true, description: 'The account that closed it.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  resolvedById: string | null = null;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;

  @Field(() => ID, { description: 'Key of the lesson.' })
  @Computed((t) => `${t}.session_instance_id`)
  sessionInstanceId!: string;

  @Field(() => LocalDateScalar, { description: 'Day of the lesson.' })
  @Computed((_t, join) => `${join('sessionInstance')}.date`)
  lessonDate!: string;

  @Field(() => LocalTimeScalar, { description: 'Start of the lesson.' })
  @Computed((_t, join) => `${join('sessionInstance')}.start_time`)
  lessonStartTime!: string;

  @Field(() => String, { description: 'Name of the class of the lesson.' })
  @Computed((_t, join) => `${join('schoolClass')}.name`)
  className!: string;

  @Field(() => String, { description: 'Name of the subject of the lesson.' })
  @Computed((_t, join) => `(select s.name from subject s where s.id = ${join('sessionInstance')}.subject_id)`)
  subjectName!: string;

  @Field(() => String, { description: 'Name of the teacher of the lesson.' })
  @Computed((_t, join) => `(select u.full_name from user_account u where u.id = ${join('sessionInstance')}.teacher_id)`)
  teacherName!: string;

  /** Deleted by hand (closed too), or, while ACTIVE, withdrawn because the marks behind it were corrected. */
  @Property({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null = null;
}
