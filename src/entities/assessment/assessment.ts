import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar, PercentScalar, PointsScalar } from '../../scalars.js';
import { Computed } from '../computed.js';
import { DeletableEntity } from '../deletable-entity.js';
import { EdgeFrom } from '../edge-from.js';
import { User } from '../identity/user.js';
import { enrolledNow } from '../structure/enrolled.js';
import { Grade } from '../structure/grade.js';
import { SchoolClass } from '../structure/school-class.js';
import { Subject } from '../structure/subject.js';
import { ToMany } from '../to-many.js';
import { Attempt } from './attempt.js';
import { AssessmentKind, CorrectionRelease, HomeworkType, ScoreRelease } from './policies.js';
import { Question } from './question.js';
import { attemptsOf, isOpen } from './windows.js';

const current = (t: string): string => `q.assessment_id = ${t}.id and q.replaced_by_id is null`;
/** Who has handed in. */
const handed = (t: string): string => `select d.student_id from attempt d where d.assessment_id = ${t}.id and d.status <> 'IN_PROGRESS'`;
/** Students of its classes, and who has handed in before leaving them. */
const given = (t: string): string =>
  `select e.student_id from assessment_class ac join class_enrollment e on e.school_class_id = ac.school_class_id where ac.assessment_id = ${t}.id and ${enrolledNow('e')} union ${handed(t)}`;

/** What students are asked and marked for: a homework, a quiz, an exam or a survey. */
@ObjectType({ simpleResolvers: true, description: 'What students are asked, and marked for: a homework, a quiz, an exam or a survey.' })
@EdgeFrom(
  () => SchoolClass,
  'assessments',
  'What its students are asked and marked for, page by page.',
  (p, t) => `exists (select from assessment_class ac where ac.assessment_id = ${t}.id and ac.school_class_id = ${p}.id)`,
)
@Entity({ tableName: 'assessment' })
@Index({
  name: 'assessment_created',
  expression: 'create index assessment_created on assessment (organization_id, created_at desc, id desc)',
})
@Index({ name: 'assessment_due', properties: ['organization', 'dueAt', 'id'] })
@Index({ name: 'assessment_author', properties: ['organization', 'createdBy', 'id'] })
@Check({ name: 'assessment_homework_type', expression: "(kind = 'HOMEWORK') = (homework_type is not null)" })
@Check({ name: 'assessment_late_penalty', expression: 'late_penalty >= 0 and late_penalty <= 100' })
@Check({ name: 'assessment_passing_score', expression: 'passing_score >= 0 and passing_score <= 100' })
@Check({ name: 'assessment_max_attempts', expression: 'max_attempts >= 1' })
@Check({ name: 'assessment_time_limit', expression: 'time_limit_seconds >= 1' })
@Check({ name: 'assessment_window', expression: 'due_at > opens_at' })
export class Assessment extends DeletableEntity {
  @Field(() => AssessmentKind, { description: 'What it is.' })
  @Enum({ items: () => AssessmentKind, type: 'text' })
  kind!: AssessmentKind;

  @Field(() => String, { description: "Title in the school's main language." })
  @Property({ type: 'varchar', length: 200 })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Title in Arabic.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleArabic: string | null = null;

  @Field(() => String, { nullable: true, description: 'Title in French.' })
  @Property({ type: 'varchar', length: 200, nullable: true })
  titleFrench: string | null = null;

  @Field(() => String, { nullable: true, description: 'A few words about it.' })
  @Property({ type: 'varchar', length: 1000, nullable: true })
  description: string | null = null;

  @Field(() => String, { nullable: true, description: 'What students have to do; for BOOK homework, also the place in the textbook.' })
  @Property({ type: 'varchar', length: 5000, nullable: true })
  instructions: string | null = null;

  @Field(() => HomeworkType, { nullable: true, description: 'What a homework is made of; null for other kinds.' })
  @Enum({ items: () => HomeworkType, type: 'text', nullable: true })
  homeworkType: HomeworkType | null = null;

  @Field(() => Subject, { nullable: true, description: 'Its subject; a homework has one.' })
  @EdgeFrom(() => Subject, 'assessments', 'What students are asked and marked for in it, page by page.')
  @ManyToOne(() => Subject, { ref: true, nullable: true })
  subject: Ref<Subject> | null = null;

  @Field(() => Grade, { nullable: true, description: 'The grade that it is for; a homework has one.' })
  @EdgeFrom(() => Grade, 'assessments', 'What its students are asked and marked for, page by page.')
  @ManyToOne(() => Grade, { ref: true, nullable: true })
  grade: Ref<Grade> | null = null;

  @Field(() => [SchoolClass], { description: 'The classes that it is given to, by name.' })
  @ToMany({
    of: () => SchoolClass,
    on: (t, c) => `exists (select from assessment_class ac where ac.assessment_id = ${t}.id and ac.school_class_id = ${c}.id)`,
    orderBy: (c) => `${c}.name, ${c}.id`,
  })
  classes!: SchoolClass[];

  @Field(() => User, { nullable: true, description: 'Who made it, for viewers who may see that account.' })
  @ManyToOne(() => User, { ref: true })
  createdBy!: Ref<User>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When attempts may be started; null: from publishing.' })
  @Property({ type: 'timestamptz', nullable: true })
  opensAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is to be handed in; null: no end.' })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null = null;

  @Field(() => Int, { nullable: true, description: 'Seconds that an attempt may take; null: no limit.' })
  @Property({ type: 'integer', nullable: true })
  timeLimitSeconds: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Attempts that a student has; null: no limit.' })
  @Property({ type: 'integer', nullable: true })
  maxAttempts: number | null = null;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage from which an attempt is passed.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  passingScore: string | null = null;

  @Field(() => Boolean, { description: 'Whether the students of its classes see it.' })
  @Property({ type: 'boolean', default: false })
  isPublished: boolean = false;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null = null;

  @Field(() => ScoreRelease, { description: 'When students are shown their score.' })
  @Enum({ items: () => ScoreRelease, type: 'text', default: ScoreRelease.IMMEDIATELY })
  scoreRelease: ScoreRelease = ScoreRelease.IMMEDIATELY;

  @Field(() => CorrectionRelease, { description: 'When students are shown what was right.' })
  @Enum({ items: () => CorrectionRelease, type: 'text', default: CorrectionRelease.AFTER_DUE_AND_DONE })
  correctionRelease: CorrectionRelease = CorrectionRelease.AFTER_DUE_AND_DONE;

  @Field(() => Boolean, { description: 'Whether each attempt has its questions in an order of its own.' })
  @Property({ type: 'boolean', default: false })
  shuffleQuestions: boolean = false;

  @Field(() => Boolean, { description: 'Whether each attempt has the choices and items of its questions in an order of its own.' })
  @Property({ type: 'boolean', default: false })
  shuffleChoices: boolean = false;

  @Field(() => Boolean, { description: 'Whether it can be worked on after the due date.' })
  @Property({ type: 'boolean', default: false })
  allowLate: boolean = false;

  @Field(() => PercentScalar, { nullable: true, description: 'Percentage that is taken off the score of late work.' })
  @Property({ type: 'string', columnType: 'numeric', nullable: true })
  latePenalty: string | null = null;

  @Field(() => Boolean, { description: 'Whether an attempt that runs may be given more time.' })
  @Property({ type: 'boolean', default: false })
  allowTimeExtension: boolean = false;

  /** What students need to start; said in the room, and shown to nobody. */
  @Property({ type: 'varchar', length: 64, nullable: true })
  accessCode: string | null = null;

  @Field(() => Boolean, { description: 'Whether a code is needed to start an attempt.' })
  @Computed((t) => `(${t}.access_code is not null)`)
  requiresAccessCode!: boolean;

  @Field(() => [Question], { description: 'Its questions as they are now, as far as the viewer may see them.' })
  @ToMany({
    of: () => Question,
    on: (t, c) => `${c}.assessment_id = ${t}.id and ${c}.replaced_by_id is null`,
    orderBy: (c) => `${c}.position, ${c}.id`,
  })
  questions!: Question[];

  @Field(() => [Attempt], { description: 'The attempts of the viewer, the first one first; empty for who is no student.' })
  @ToMany({
    of: () => Attempt,
    on: (t, c) => `${c}.assessment_id = ${t}.id and ${c}.student_id = :viewer`,
    orderBy: (c) => `${c}.attempt_number, ${c}.id`,
  })
  myAttempts!: Attempt[];

  @Field(() => ID, { description: 'Key of who made it.' })
  @Computed((t) => `${t}.created_by_id`)
  createdById!: string;

  @Field(() => String, { description: 'Name of who made it.' })
  @Computed((t) => `(select u.full_name from user_account u where u.id = ${t}.created_by_id)`)
  createdByName!: string;

  @Field(() => Int, { description: 'Questions that it has.' })
  @Computed((t) => `(select count(*)::int from question q where ${current(t)})`)
  questionsCount!: number;

  @Field(() => PointsScalar, { description: 'Points of all its questions.' })
  @Computed((t) => `(select trim_scale(coalesce(sum(q.points), 0)) from question q where ${current(t)})`)
  totalPoints!: string;

  @Field(() => Boolean, { description: 'Whether the server can grade every question; false without questions.' })
  @Computed((t) => `coalesce((select bool_and(q.answer_key is not null) from question q where ${current(t)}), false)`)
  autoGrade!: boolean;

  @Field(() => Int, { description: 'Attempts that were handed in.' })
  @Computed((t) => `(select count(*)::int from attempt d where d.assessment_id = ${t}.id and d.status <> 'IN_PROGRESS')`)
  submissionsCount!: number;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Percentage of its students who have handed in; null without students, and for students and guardians.',
  })
  @Computed(
    (t) =>
      `(select trim_scale(round(100.0 * (select count(distinct h.student_id) from (${handed(t)}) h) / nullif(count(*), 0), 1)) from (${given(t)}) g)`,
  )
  completionRate!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: "Mean of each student's best percentage; null without scores, and for students and guardians.",
  })
  @Computed(
    (t) =>
      `(select trim_scale(round(avg(best.percentage), 1)) from (select max(d.percentage) as percentage from attempt d where d.assessment_id = ${t}.id group by d.student_id) best)`,
  )
  averageScore!: string | null;

  @Field(() => Boolean, { description: 'Whether an attempt may be started now, as far as publishing and dates go.' })
  @Computed((t) => isOpen(t))
  isOpen!: boolean;

  @Field(() => Int, { nullable: true, description: 'Attempts that the viewer may still start; null: no limit.' })
  @Computed((t) => `greatest(${t}.max_attempts - ${attemptsOf(t, ':viewer')}, 0)`)
  attemptsLeft!: number | null;
}
