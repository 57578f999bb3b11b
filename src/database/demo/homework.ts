import { AssessmentKind, CorrectionRelease, ScoreRelease } from '../../entities/assessment/policies.js';
import { addDays, type Day, instantOf } from '../../services/calendar.js';
import { graders } from '../../services/assessment/graders/all.js';
import { pointsOf, pointsText, sumOf } from '../../services/assessment/points.js';
import { schoolLogins } from './accounts.js';
import { classGrades, type SubjectCode } from './curriculum.js';
import type { Exercise } from './exercises.js';
import { ofFrench, ofMathematics, type Plan } from './homework-plans.js';
import { type AskedQuestion, type Given, makeWork, type Pupil } from './homework-work.js';
import { insert, type Making } from './insert.js';
import type { School } from './organizations.js';

const HOUR = 3_600_000;

/**
 * Gives homework to the classes of the first cohort, in every state, with what students have done of it so far; nothing while some of the
 * school's homework is still to be handed in.
 */
export async function makeHomework(making: Making, school: School, today: Day): Promise<void> {
  const { rows } = await making.client.query<{ open: boolean }>(
    'select exists (select from assessment where organization_id = $1 and due_at > $2) as open',
    [school.id, making.now],
  );
  if (rows[0]?.open === true) return;
  for (const course of await coursesOf(making, school)) {
    const pupils = await pupilsOf(making, course);
    for (const plan of course.subject === 'MATH' ? ofMathematics : ofFrench) {
      const given = await give(making, school, today, course, plan);
      if (plan.turnout > 0) await makeWork(making, school, given, pupils);
    }
  }
}

/** Who teaches a class a subject. */
interface Course {
  readonly schoolClass: string;
  readonly grade: string;
  readonly subject: SubjectCode;
  readonly subjectId: string;
  readonly teacher: string;
}

/** The courses that get homework: French in the first classes, and mathematics of the first named teacher. */
async function coursesOf({ client }: Making, school: School): Promise<Course[]> {
  const { rows } = await client.query<Course>(
    `select distinct on (c.id, s.code) c.id::text as "schoolClass", c.grade_id::text as grade, s.code as subject, s.id::text as "subjectId",
       l.teacher_id::text as teacher
     from (select id, grade_id from school_class where organization_id = $1 and deleted_at is null and is_active order by id limit $2) c
     join timetable_session l on l.school_class_id = c.id and l.is_live
     join subject s on s.id = l.subject_id and s.deleted_at is null
     join user_account u on u.id = l.teacher_id and u.deleted_at is null
     where s.code = 'FR' or (s.code = 'MATH' and lower(u.email) = $3)
     order by c.id, s.code, l.id`,
    [school.id, classGrades.length, schoolLogins.teacher.email],
  );
  return rows;
}

/** The students of a class; what they do is decided by their numbers. */
async function pupilsOf({ client }: Making, { schoolClass }: Course): Promise<Pupil[]> {
  const { rows } = await client.query<Pupil>(
    `select e.student_id::text as id, coalesce(e.student_number, e.student_id::text) as name, lower(u.email) = any($2) as named
     from class_enrollment e join user_account u on u.id = e.student_id
     where e.school_class_id = $1 and e.is_active and e.deleted_at is null order by e.student_id`,
    [schoolClass, [schoolLogins.student.email, schoolLogins.student2.email]],
  );
  return rows;
}

/** Stores the homework of a plan with its questions. */
async function give(making: Making, school: School, today: Day, course: Course, plan: Plan): Promise<Given> {
  const { sheet, state } = plan;
  const madeAt = instantOf(addDays(today, -plan.made), '08:15', school.timeZone);
  const dueAt = instantOf(addDays(today, plan.due), '18:00', school.timeZone);
  const archivedAt = state === 'archived' ? new Date(dueAt.getTime() + 24 * HOUR) : null;
  const stamp = { organization_id: school.id, created_at: madeAt, updated_at: archivedAt ?? madeAt };
  const [made] = await insert<{ id: string }>(
    making,
    'assessment',
    [
      {
        ...stamp,
        is_active: archivedAt === null,
        deleted_at: archivedAt,
        kind: AssessmentKind.HOMEWORK,
        title: sheet.title,
        title_arabic: sheet.arabic,
        title_french: sheet.title,
        description: sheet.description,
        instructions: sheet.instructions,
        homework_type: sheet.type,
        subject_id: course.subjectId,
        grade_id: course.grade,
        created_by_id: course.teacher,
        due_at: dueAt,
        time_limit_seconds: plan.minutes === undefined ? null : plan.minutes * 60,
        max_attempts: plan.maxAttempts ?? 1,
        passing_score: plan.passingScore ?? null,
        is_published: state !== 'draft',
        published_at: state === 'draft' ? null : madeAt,
        score_release: plan.scores ?? ScoreRelease.IMMEDIATELY,
        correction_release: plan.corrections ?? CorrectionRelease.AFTER_DUE_AND_DONE,
        shuffle_questions: plan.shuffled ?? false,
        shuffle_choices: false,
        allow_late: plan.latePenalty !== undefined,
        late_penalty: plan.latePenalty ?? null,
      },
    ],
    { returning: 'id::text' },
  );
  if (!made) throw new Error(`the homework "${sheet.title}" was not stored`);
  await insert(making, 'assessment_class', [{ ...stamp, assessment_id: made.id, school_class_id: course.schoolClass }]);
  const contents = sheet.exercises.map((exercise) => ({ exercise, ...contentOf(exercise) }));
  const stored = await insert<{ id: string; position: number }>(
    making,
    'question',
    contents.map(({ exercise, body, answerKey }, i) => ({
      ...stamp,
      updated_at: madeAt,
      assessment_id: made.id,
      question_type: exercise.type,
      question_text: exercise.text,
      question_text_arabic: exercise.arabic ?? null,
      points: String(exercise.points),
      position: i + 1,
      explanation: exercise.explanation ?? null,
      image: exercise.image ?? null,
      is_required: true,
      body,
      answer_key: answerKey,
      version: 1,
    })),
    { returning: 'id::text, position' },
  );
  const questions = contents.map(({ exercise, body, answerKey }, i): AskedQuestion => ({
    id: stored.find(({ position }) => position === i + 1)?.id ?? '',
    exercise,
    body,
    answerKey,
  }));
  const totalPoints = pointsText(sumOf(sheet.exercises.map(({ points }) => pointsOf(String(points)))));
  return { id: made.id, plan, teacher: course.teacher, questions, madeAt, dueAt, totalPoints };
}

/** What the server keeps of an exercise, worked out as it does for an author. */
function contentOf({ type, content, text }: Exercise): { body: object; answerKey: object | null } {
  const wrong: string[] = [];
  const read = graders[type].readContent(content, 'content', { add: (path, code) => wrong.push(`${path} ${code}`) }, true);
  if (!read) throw new Error(`the exercise "${text}" is not sound: ${wrong.join(', ')}`);
  return read;
}
