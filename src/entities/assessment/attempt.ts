import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar, PercentScalar, PointsScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { EdgeFrom } from '../edge-from.js';
import { Student } from '../identity/student.js';
import { User } from '../identity/user.js';
import { TenantEntity } from '../tenant-entity.js';
import { ToMany } from '../to-many.js';
import { Answer } from './answer.js';
import { Assessment } from './assessment.js';
import { GradeChange } from './grade-change.js';

/** Where an attempt stands. */
export enum AttemptStatus {
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  GRADED = 'GRADED',
}
registerEnumType(AttemptStatus, {
  name: 'AttemptStatus',
  description: 'Where an attempt stands.',
  valuesConfig: {
    IN_PROGRESS: { description: 'The student works on it.' },
    SUBMITTED: { description: 'Handed in; the server has graded what it can.' },
    GRADED: { description: 'A person has graded it.' },
  },
});

/** What ended an attempt. */
export enum ClosedBy {
  STUDENT = 'STUDENT',
  TIME_LIMIT = 'TIME_LIMIT',
  DUE_DATE = 'DUE_DATE',
}
registerEnumType(ClosedBy, {
  name: 'ClosedBy',
  description: 'What ended an attempt.',
  valuesConfig: {
    STUDENT: { description: 'The student handed it in.' },
    TIME_LIMIT: { description: 'Its time was over.' },
    DUE_DATE: { description: 'The due date passed, and late work is refused.' },
  },
});

/** A student's work on an assessment. Its questions are those of its answers, whatever is changed afterwards. */
@ObjectType({
  simpleResolvers: true,
  description: "A student's work on an assessment. Its questions, one for each answer, stay as they were when it was started.",
})
@Entity({ tableName: 'attempt' })
@Unique({ name: 'attempt_number', properties: ['assessment', 'student', 'attemptNumber'] })
@Index({
  name: 'attempt_open',
  expression: "create unique index attempt_open on attempt (assessment_id, student_id) where status = 'IN_PROGRESS'",
})
@Index({ name: 'attempt_created', expression: 'create index attempt_created on attempt (organization_id, created_at desc, id desc)' })
@Index({
  name: 'attempt_student',
  expression: 'create index attempt_student on attempt (organization_id, student_id, created_at desc, id desc)',
})
@Index({
  name: 'attempt_deadline',
  expression: "create index attempt_deadline on attempt (organization_id, deadline_at) where status = 'IN_PROGRESS'",
})
@Index({
  name: 'attempt_unreleased',
  expression: 'create index attempt_unreleased on attempt (organization_id, assessment_id) where released_at is null and score is not null',
})
@Check({ name: 'attempt_extended', expression: 'extended_seconds >= 0' })
@Check({ name: 'attempt_handed_in', expression: "(status = 'IN_PROGRESS') = (submitted_at is null)" })
@Check({ name: 'attempt_score', expression: 'score >= 0 and manual_score >= 0 and auto_score >= 0 and total_points >= 0' })
export class Attempt extends TenantEntity {
  @Field(() => Assessment, { nullable: true, description: 'What it answers.' })
  @EdgeFrom(() => Assessment, 'attempts', "Students' work on it, page by page.")
  @ManyToOne(() => Assessment, { ref: true })
  assessment!: Ref<Assessment>;

  @Field(() => Student, { nullable: true, description: 'Whose it is.' })
  @EdgeFrom(() => Student, 'attempts', 'Their work on assessments, page by page.')
  @ManyToOne(() => Student, { ref: true })
  student!: Ref<Student>;

  @Field(() => Int, { description: "Counts a student's attempts, from 1." })
  @Property({ type: 'integer' })
  attemptNumber!: number;

  @Field(() => AttemptStatus, { description: 'Where it stands.' })
  @Enum({ items: () => AttemptStatus, type: 'text', default: AttemptStatus.IN_PROGRESS })
  status: AttemptStatus = AttemptStatus.IN_PROGRESS;

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  @Property({ type: 'timestamptz' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; null: never.' })
  @Property({ type: 'timestamptz', nullable: true })
  deadlineAt: Date | null = null;

  @Field(() => Int, { nullable: true, description: 'Seconds that it may take, extensions included; null: no limit.' })
  @Property({ type: 'integer', nullable: true })
  timeLimitSeconds: number | null = null;

  @Field(() => Int, { description: 'Seconds that it was given beyond the time limit of the assessment.' })
  @Property({ type: 'integer', default: 0 })
  extendedSeconds: number = 0;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in; null while it is worked on.' })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  @Field(() => ClosedBy, { nullable: true, description: 'What ended it; null while it is worked on.' })
  @Enum({ items: () => ClosedBy, type: 'text', nullable: true })
  closedBy: ClosedBy | null = null;

  @Field(() => Boolean, { description: 'Whether it was handed in after the due date.' })
  @Property({ type: 'boolean', default: false })
  isLate: boolean = false;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage that is taken off because it was late; null: nothing.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  latePenalty: string | null = null;

  @Field(() => Int, { nullable: true, description: "Seconds from start to end, by the server's clock." })
  @Property({ type: 'integer', nullable: true })
  timeTaken: number | null = null;

  @Field(() => PointsScalar, { description: 'Points of all its questions.' })
  @Property({ type: 'string', columnType: 'numeric' })
  totalPoints!: string;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage from which it is passed, as it was when it was started.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  passingScore: string | null = null;

  @Field(() => PointsScalar, { nullable: true, description: 'Points that the server gave. Null for viewers who may not see it yet.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  autoScore: string | null = null;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'Points that a person set for the whole, instead of the sum. Null for viewers who may not see it yet.',
  })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  manualScore: string | null = null;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'The score in points, late penalty taken off. Null until every answer is graded, and for viewers who may not see it yet.',
  })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  score: string | null = null;

  @Field(() => PercentScalar, { nullable: true, description: 'The score in percent of all points, to two decimals; null as the score.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  percentage: string | null = null;

  @Field(() => Boolean, { description: 'Whether the server graded all of it.' })
  @Property({ type: 'boolean', default: false })
  autoGraded: boolean = false;

  @Field(() => String, { nullable: true, description: 'What the grader says about it. Null for viewers who may not see the score yet.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  feedback: string | null = null;

  @Field(() => User, { nullable: true, description: 'Who graded it, for viewers who may see that account.' })
  @ManyToOne(() => User, { ref: true, nullable: true })
  gradedBy: Ref<User> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a person last graded it.' })
  @Property({ type: 'timestamptz', nullable: true })
  gradedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the student was told the score.' })
  @Property({ type: 'timestamptz', nullable: true })
  releasedAt: Date | null = null;

  @Field(() => [Answer], { description: 'An answer for each of its questions, in the order that the student sees.' })
  @ToMany({ of: () => Answer, on: (t, c) => `${c}.attempt_id = ${t}.id`, orderBy: (c) => `${c}.position, ${c}.id` })
  answers!: Answer[];

  @Field(() => [GradeChange], { description: 'How its grade came about, for those who grade.' })
  @ToMany({ of: () => GradeChange, on: (t, c) => `${c}.attempt_id = ${t}.id`, orderBy: (c) => `${c}.id` })
  gradeChanges!: GradeChange[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its percentage reaches the passing score; null as the score, or without one.',
  })
  @Computed((t) => `(${t}.percentage >= ${t}.passing_score)`)
  passed!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the student's best: the one that counts. Of equal ones it is the first. Null as the score.",
  })
  @Computed(
    (t) =>
      `(case when ${t}.score is not null then not exists (select from attempt b where b.assessment_id = ${t}.assessment_id and b.student_id = ${t}.student_id
        and (b.percentage > ${t}.percentage or (b.percentage = ${t}.percentage and b.attempt_number < ${t}.attempt_number))) end)`,
  )
  isBest!: boolean | null;

  @Field(() => Int, { description: 'Questions that it has.' })
  @Computed((t) => `(select count(*)::int from answer n where n.attempt_id = ${t}.id)`)
  questionsCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Answers that are right. Null while it is open, and for viewers who may not see the score yet.',
  })
  @Computed(
    (t) =>
      `(case when ${t}.submitted_at is not null then (select count(*)::int from answer n where n.attempt_id = ${t}.id and n.is_correct) end)`,
  )
  correctAnswers!: number | null;

  @Field(() => ID, { description: 'Key of the assessment.' })
  @Computed((t) => `${t}.assessment_id`)
  assessmentId!: string;

  @Field(() => String, { description: 'Title of the assessment.' })
  @Computed((t) => `(select a.title from assessment a where a.id = ${t}.assessment_id)`)
  assessmentTitle!: string;

  @Field(() => ID, { description: 'Key of the student.' })
  @Computed((t) => `${t}.student_id`)
  studentId!: string;

  @Field(() => String, { description: 'Name of the student.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.student_id)`)
  studentName!: string;

  @Field(() => ID, { nullable: true, description: 'The account that last graded it.' })
  @Computed((t) => `${t}.graded_by_id`)
  gradedById!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who last graded it.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.graded_by_id)`)
  gradedByName!: string | null;
}
