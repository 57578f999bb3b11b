import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { TenantEntity } from '../tenant-entity.js';
import { Teacher } from '../identity/teacher.js';
import { enrolledOn } from '../structure/enrolled.js';
import { Room } from '../structure/room.js';
import { SchoolClass } from '../structure/school-class.js';
import { Subject } from '../structure/subject.js';
import { TimetableSession } from './timetable-session.js';
import { EdgeFrom } from '../edge-from.js';

/** Whether a dated lesson takes place. */
export enum SessionStatus {
  PLANNED = 'PLANNED',
  CANCELLED = 'CANCELLED',
  MOVED = 'MOVED',
}
/** How far the register of a lesson is. */
export enum RegisterStatus {
  NOT_STARTED = 'NOT_STARTED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(SessionStatus, { name: 'SessionStatus', description: 'Whether a dated lesson takes place.' });
registerEnumType(RegisterStatus, {
  name: 'RegisterStatus',
  description: 'How far the register of a lesson is.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nobody has opened it.' },
    OPEN: { description: 'Students are being marked.' },
    CLOSED: { description: 'Completed; a mark can still be corrected.' },
  },
});

/** Students of the class on the day of the lesson who have no record yet. */
const unmarked = (t: string): string =>
  `(select count(*)::int from class_enrollment e where e.school_class_id = ${t}.school_class_id and ${enrolledOn('e', `${t}.date`)} and not exists (select from attendance_record r where r.session_instance_id = ${t}.id and r.student_id = e.student_id))`;
const marked = (t: string, condition = 'true'): string =>
  `(select count(*)::int from attendance_record r where r.session_instance_id = ${t}.id and ${condition})`;

/** One dated lesson, and its register. */
@ObjectType({ simpleResolvers: true, description: 'One dated lesson, and its register.' })
@Entity({ tableName: 'session_instance' })
@Unique({ name: 'session_instance_once', properties: ['timetableSession', 'plannedDate'] })
@Index({ name: 'session_instance_date', properties: ['organization', 'date', 'startTime', 'id'] })
@Index({ name: 'session_instance_class', properties: ['organization', 'schoolClass', 'date'] })
@Index({ name: 'session_instance_teacher', properties: ['organization', 'teacher', 'date'] })
@Check({ name: 'session_instance_times', expression: 'start_time < end_time' })
export class SessionInstance extends TenantEntity {
  @Field(() => TimetableSession, {
    nullable: true,
    description: 'The weekly lesson that it is one of; null for a lesson planned by itself.',
  })
  @EdgeFrom(() => TimetableSession, 'sessionInstances', 'Its dated lessons, page by page.')
  @ManyToOne(() => TimetableSession, { ref: true, nullable: true })
  timetableSession: Ref<TimetableSession> | null = null;

  @Field(() => SchoolClass, { nullable: true, description: 'Who is taught.' })
  @EdgeFrom(() => SchoolClass, 'sessionInstances', 'Its dated lessons, page by page.')
  @ManyToOne(() => SchoolClass, { ref: true })
  schoolClass!: Ref<SchoolClass>;

  @Field(() => Subject, { nullable: true, description: 'What is taught.' })
  @ManyToOne(() => Subject, { ref: true })
  subject!: Ref<Subject>;

  @Field(() => Teacher, { nullable: true, description: 'Who teaches this time.' })
  @EdgeFrom(() => Teacher, 'sessionInstances', 'The dated lessons that they give, page by page.')
  @ManyToOne(() => Teacher, { ref: true })
  teacher!: Ref<Teacher>;

  @Field(() => Room, { nullable: true, description: 'Where.' })
  @ManyToOne(() => Room, { ref: true, nullable: true })
  room: Ref<Room> | null = null;

  @Field(() => LocalDateScalar, { description: 'Day of the lesson.' })
  @Property({ type: 'date' })
  date!: string;

  /** The day of the plan that it was moved away from; null while it is on that day. */
  @Property({ type: 'date', nullable: true })
  movedFrom: string | null = null;

  @Field(() => LocalDateScalar, {
    description: 'Day of the weekly plan that it stands for: its own day, unless it was moved to another one.',
  })
  @Property({ type: 'date', generated: '(coalesce(moved_from, date)) stored' })
  plannedDate!: string;

  @Field(() => LocalTimeScalar, { description: 'Start, local time.' })
  @Property({ type: 'time(0)' })
  startTime!: string;

  @Field(() => LocalTimeScalar, { description: 'End, local time.' })
  @Property({ type: 'time(0)' })
  endTime!: string;

  @Field(() => SessionStatus, { description: 'Whether it takes place.' })
  @Enum({ items: () => SessionStatus, type: 'text' })
  status: SessionStatus = SessionStatus.PLANNED;

  @Field(() => RegisterStatus, { description: 'How far its register is.' })
  @Enum({ items: () => RegisterStatus, type: 'text' })
  registerStatus: RegisterStatus = RegisterStatus.NOT_STARTED;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the register was opened.' })
  @Property({ type: 'timestamptz', nullable: true })
  startedAt: Date | null = null;

  @Field(() => ID, { nullable: true, description: 'The account that opened it.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  startedById: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the register was completed.' })
  @Property({ type: 'timestamptz', nullable: true })
  completedAt: Date | null = null;

  @Field(() => ID, { nullable: true, description: 'The account that completed it.' })
  @Property({ type: 'bigint', runtimeType: 'string', nullable: true })
  completedById: string | null = null;

  @Field(() => String, { nullable: true, description: 'Remarks.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  notes: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Key of the weekly lesson.' })
  @Computed((t) => `${t}.timetable_session_id`)
  timetableSessionId!: string | null;

  @Field(() => Int, { description: 'Students of the register: marked or not.' })
  @Computed((t) => `(${unmarked(t)} + ${marked(t)})`)
  totalStudents!: number;

  @Field(() => Int, { description: 'Students who were there; late arrivals included.' })
  @Computed((t) => marked(t, "r.status in ('PRESENT', 'LATE')"))
  presentCount!: number;

  @Field(() => Int, { description: 'Students who were not there; excused ones included.' })
  @Computed((t) => marked(t, "r.status in ('ABSENT', 'EXCUSED')"))
  absentCount!: number;

  @Field(() => Int, { description: 'Students who came late.' })
  @Computed((t) => marked(t, "r.status = 'LATE'"))
  lateCount!: number;

  @Field(() => Int, { description: 'Students who are not marked yet.' })
  @Computed(unmarked)
  unmarkedCount!: number;

  @Field(() => Float, { description: 'Percentage of the students who were there, 0 to 100, one decimal.' })
  @Computed(
    (t) =>
      `coalesce(round(100.0 * ${marked(t, "r.status in ('PRESENT', 'LATE')")} / nullif(${unmarked(t)} + ${marked(t)}, 0), 1), 0)::float8`,
  )
  attendancePercentage!: number;
}
