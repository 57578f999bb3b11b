import { Role } from '../entities/identity/role.js';
import { enrolledNow } from '../entities/structure/enrolled.js';

/**
 * How far a right reaches: the cells of the matrix. What a scope means for one entity is said once, in `permissions/<domain>.ts`,
 * as a condition on that entity's rows.
 *   all          every row of the organization
 *   own          rows about the viewer, or addressed to them
 *   children     rows about students whose guardian the viewer is today
 *   taught       rows of classes that the viewer teaches (active timetable) or heads
 *   ownSessions  lessons that the viewer gives
 *   enrolled     rows of the class where the viewer is enrolled
 *   authored     what the viewer made, and all that hangs below it
 *   none         nothing: the role may never do this
 */
export const scopes = ['all', 'own', 'children', 'taught', 'ownSessions', 'enrolled', 'authored', 'none'] as const;
export type Scope = (typeof scopes)[number];

/** The columns of the matrix, in order; `VISITOR` is whoever is not signed in. */
export const columns = [
  Role.ADMIN,
  Role.LEADERSHIP,
  Role.STAFF,
  Role.CENTER_SUPERVISOR,
  Role.ASSOCIATION_SUPERVISOR,
  Role.TEACHER,
  Role.STUDENT,
  Role.PARENT,
  Role.DRIVER,
  'VISITOR',
] as const;
export type Column = (typeof columns)[number];

/** One right: what each role reaches. A missing column does not compile. */
export type Row = readonly [
  admin: Scope,
  leadership: Scope,
  staff: Scope,
  centerSupervisor: Scope,
  associationSupervisor: Scope,
  teacher: Scope,
  student: Scope,
  parent: Scope,
  driver: Scope,
  visitor: Scope,
];

/**
 * Rows are schema coordinates. `Query.x`, `Mutation.x`, `Subscription.x`: who may ask, and how far. `Type.field`: who may read a
 * sensitive edge. `Type`: which rows of that entity a role sees, on every road.
 */
export type Matrix = Readonly<Record<string, Row>>;

/** A condition on one entity's rows: SQL over alias `t`, with `:viewer`, `:organization`, `:today` and `:now` for the request's values. */
export type RowCondition = string;

/**
 * What each scope means for each entity, by GraphQL type name; `always` adds rows that the viewer sees whatever the scope, such as the
 * own account. An entity and a scope that the matrix pairs but that stand not here are refused at start-up.
 */
export type Reach = Readonly<Record<string, Partial<Record<Exclude<Scope, 'all' | 'none'> | 'always', RowCondition>>>>;

/** Classes that the viewer heads, or teaches in an active timetable: the only definition of "taught". */
export const taughtClasses = `(
  select c.id from school_class c where c.class_teacher_id = :viewer and c.organization_id = :organization and c.deleted_at is null
  union all
  select s.school_class_id from timetable_session s where s.teacher_id = :viewer and s.organization_id = :organization and s.is_live)`;

/** What a guardianship may grant beside itself. */
type GuardianRight = 'may_see_attendance' | 'may_see_grades' | 'may_see_medical';

/** Students whose guardian the viewer is today, with a right where one is named: the only definition of "children". */
const childrenWith = (right?: GuardianRight): string => `(
  select g.student_id from guardianship g where g.guardian_id = :viewer and g.organization_id = :organization${right ? ` and g.${right}` : ''}
    and g.starts_on <= :today and (g.ends_on is null or g.ends_on >= :today))`;

/** Students whose guardian the viewer is today. */
export const childrenOfViewer = childrenWith();
/** Those of them whose attendance the viewer may see. */
export const childrenSeenAttending = childrenWith('may_see_attendance');
/** Those of them whose marks the viewer may see, and what tells of marks: points that were paid, places on a leaderboard. */
export const childrenSeenGraded = childrenWith('may_see_grades');
/** Those of them whose medical information the viewer may see. */
export const childrenSeenMedically = childrenWith('may_see_medical');

/** Students enrolled in a class that the viewer teaches or heads. */
export const taughtStudents = `(
  select e.student_id from class_enrollment e where e.organization_id = :organization and ${enrolledNow('e')} and e.school_class_id in ${taughtClasses})`;
