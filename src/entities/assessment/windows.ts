/**
 * When an assessment can be worked on, as SQL over aliases; `:now` is the request's instant. The same rules stand in
 * `services/assessment/window.ts` for one loaded row.
 */

/** The due date has passed; never, when there is none. */
export const duePassed = (a: string): string => `(${a}.due_at is not null and ${a}.due_at <= :now)`;

/** An attempt may be started now, as far as the window goes. */
export const isOpen = (a: string): string =>
  `(${a}.is_published and (${a}.opens_at is null or ${a}.opens_at <= :now) and (${a}.allow_late or not ${duePassed(a)}))`;

/** Attempts of a student that count against the most that there may be: all of them. */
export const attemptsOf = (a: string, student: string): string =>
  `(select count(*)::int from attempt used where used.assessment_id = ${a}.id and used.student_id = ${student})`;

/** The student has handed in. */
export const handedIn = (a: string, student: string): string =>
  `exists (select from attempt done where done.assessment_id = ${a}.id and done.student_id = ${student} and done.status <> 'IN_PROGRESS')`;

/** The student can go on with an attempt, or start another, now or when it opens. */
export const mayStillWork = (a: string, student: string): string =>
  `(exists (select from attempt open where open.assessment_id = ${a}.id and open.student_id = ${student} and open.status = 'IN_PROGRESS')
    or ((${a}.allow_late or not ${duePassed(a)}) and (${a}.max_attempts is null or ${attemptsOf(a, student)} < ${a}.max_attempts)))`;

/** A class of the assessment. */
export const ofClasses = (a: string, classes: string): string =>
  `exists (select from assessment_class assigned where assigned.assessment_id = ${a}.id and assigned.school_class_id in ${classes})`;
