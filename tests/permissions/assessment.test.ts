import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { choice, Classwork, Clock, DAY, open, openApp } from '../services/assessment/classwork.js';
import type { App } from '../support/app.js';
import type { Person } from '../support/school.js';

/**
 * Who sees which assessments, questions and attempts, and which keys and scores in them, said a second time and apart from the product:
 * plain SQL over $1 the organization and $2 the viewer.
 */
const taught = `select c.id from school_class c where c.organization_id = $1 and (c.class_teacher_id = $2
  or exists (select from timetable_session s where s.school_class_id = c.id and s.teacher_id = $2 and s.is_active and s.deleted_at is null))`;
const children = (right = 'true') =>
  `select student_id from guardianship where organization_id = $1 and guardian_id = $2 and starts_on <= current_date and coalesce(ends_on, date '9999-01-01') >= current_date and ${right}`;
const self = 'select $2::bigint';
const graded = children('may_see_grades');
const classesOf = (students: string) =>
  `select school_class_id from class_enrollment where is_active and deleted_at is null and student_id in (${students})`;
const assessmentClasses = (a: string) => `select school_class_id from assessment_class where assessment_id = ${a}.id`;

const shownTo = (students: string, workers: string) => `a.is_published and (
  (exists (select from question where assessment_id = a.id) and exists (${assessmentClasses('a')} intersect (${classesOf(students)})))
  or exists (select from attempt w where w.assessment_id = a.id and w.student_id in (${workers})))`;
const askedOf = (students: string, workers: string) => `(
  q.id in (select n.question_id from answer n join attempt w on w.id = n.attempt_id where w.student_id in (${workers}))
  or (q.replaced_by_id is null and a.kind = 'HOMEWORK' and a.is_published and coalesce(a.opens_at, now()) <= now() and exists (${assessmentClasses('a')} intersect (${classesOf(students)}))))`;

const attemptsOf = (s: string) => `select * from attempt w where w.assessment_id = a.id and w.student_id = ${s}`;
const due = `coalesce(a.due_at <= now(), false)`;
const works = (s: string) => `(exists (select from (${attemptsOf(s)}) w where w.status = 'IN_PROGRESS')
  or ((a.allow_late or not ${due}) and (a.max_attempts is null or (select count(*) from (${attemptsOf(s)}) w) < a.max_attempts)))`;
const corrected = (
  s: string,
) => `(a.correction_release <> 'NEVER' and exists (select from (${attemptsOf(s)}) w where w.status <> 'IN_PROGRESS')
  and not ${works(s)} and (a.correction_release = 'WHEN_DONE' or a.due_at is null or ${due}))`;
const siblingsWork = `exists (select from (${children()}) s join class_enrollment e on e.student_id = s.student_id and e.is_active
  join assessment_class ac on ac.school_class_id = e.school_class_id and ac.assessment_id = a.id where ${works('s.student_id')})`;
const scoreOpen = `t.score is not null and (t.released_at is not null or a.score_release = 'IMMEDIATELY' or ${due} and a.due_at is not null
  or (t.status = 'GRADED' and (a.score_release = 'WHEN_GRADED' or a.due_at is null)))`;

type Said = Readonly<Record<'teacher' | 'student' | 'parent', string>>;
const assessments: Said = {
  teacher: `a.created_by_id = $2 or exists (${assessmentClasses('a')} intersect (${taught}))`,
  student: shownTo(self, self),
  parent: shownTo(children(), graded),
};
const questions: Said = { teacher: 'a.created_by_id = $2', student: askedOf(self, self), parent: askedOf(children(), graded) };
const keys: Said = {
  teacher: 'true',
  student: corrected('$2'),
  parent: `exists (select from (${graded}) g where ${corrected('g.student_id')}) and not ${siblingsWork}`,
};
const attempts: Said = {
  teacher: `a.created_by_id = $2 and t.status <> 'IN_PROGRESS'`,
  student: 't.student_id = $2',
  parent: `t.student_id in (${graded})`,
};
const scores: Said = { teacher: 't.score is not null', student: scoreOpen, parent: scoreOpen };
const verdicts: Said = { teacher: 'true', student: corrected('$2'), parent: `${corrected('t.student_id')} and not ${siblingsWork}` };

const clock = new Clock();
let app: App;
let work: Classwork;
const people = new Map<string, Person>();

beforeAll(async () => {
  app = await openApp(clock);
  work = await Classwork.make(app, clock, { students: 3 });
  const { school } = work;
  const colleague = await school.person(Role.TEACHER);
  await school.lesson(work.schoolClass, colleague, { start: '10:00', end: '11:00' });
  const [sara, youssef, third] = [work.student(0), work.student(1), work.student(2)];
  const parent = await school.guardianOf(sara);
  await school.guardianOf(youssef, { guardian: parent });
  const divorced = await school.guardianOf(third);
  await school.sql('update guardianship set may_see_grades = false where guardian_id = $1', [divorced.id]);
  const left = (await school.schoolClass({ students: 1 })).students[0] ?? sara;
  for (const [name, person] of Object.entries({
    admin: school.admin,
    teacher: work.teacher,
    colleague,
    sara,
    youssef,
    third,
    parent,
    divorced,
    left,
  }))
    people.set(name, person);
  people.set('staff', await school.person(Role.STAFF));
  people.set('leadership', await school.person(Role.LEADERSHIP));

  const settings: Record<string, unknown>[] = [
    {},
    { scoreRelease: 'WHEN_GRADED', maxAttempts: 2 },
    { scoreRelease: 'AFTER_DUE', correctionRelease: 'WHEN_DONE' },
    { correctionRelease: 'NEVER' },
    { kind: 'QUIZ', homeworkType: undefined, correctionRelease: 'WHEN_DONE', dueAt: null },
    { allowLate: true, maxAttempts: null },
    { allowLate: true, latePenalty: 10 },
  ];
  for (const past of [false, true])
    for (const more of settings) {
      const { id, questionIds } = await work.given([choice(), open()], more);
      const [q1 = '', q2 = ''] = questionIds;
      await work.hand(sara, id, { [q1]: { choices: [2] }, [q2]: { text: 'x' } });
      const ofYoussef = await work.hand(youssef, id, { [q1]: { choices: [1] } });
      await work.start(third, id);
      if (more['maxAttempts'] === 2) await work.grade({ attemptId: ofYoussef, feedback: 'vu', complete: true });
      if (past && more['dueAt'] === undefined)
        await school.sql(`update assessment set due_at = now() - interval '1 hour' where id = $1`, [id]);
    }
  await work.create({ title: 'Brouillon' });
  const gone = await work.given([choice()]);
  await work.hand(sara, gone.id, {});
  await work.ask(work.teacher, 'mutation ($id: ID!) { deleteAssessment(id: $id) { deletedAt } }', { id: gone.id });
  await work.create({ title: 'Du collègue', isPublished: true, dueAt: clock.in(DAY) }, colleague);
}, 120_000);
afterAll(() => app.close());

const said = (what: Said, { role }: Person): string =>
  role === Role.TEACHER ? what.teacher : role === Role.STUDENT ? what.student : role === Role.PARENT ? what.parent : 'true';
const names = ['admin', 'staff', 'leadership', 'teacher', 'colleague', 'sara', 'youssef', 'third', 'parent', 'divorced', 'left'];
const personOf = (name: string): Person => people.get(name) ?? work.school.admin;
/** Keys of rows that the oracle lets somebody see, and of those the ones that a further condition holds for. */
async function expectedOf(who: Person, from: string, rows: Said, field?: Said): Promise<string[]> {
  const sql = `select t.id::text as id from ${from} where t.organization_id = $1 and $2::bigint is not null and a.deleted_at is null
    and (${said(rows, who)}) and (${field ? said(field, who) : 'true'}) order by t.id`;
  return (await work.school.sql<{ id: string }>(sql, [work.school.id, who.id])).map(({ id }) => id);
}
const sorted = (ids: readonly string[]): string[] => ids.toSorted((one, other) => Number(one) - Number(other));

describe.each(names)('%s sees', (name) => {
  it('exactly their assessments', async () => {
    const who = personOf(name);
    const { assessments: seen } = await work.ask<{ assessments: { totalCount: number; nodes: { id: string }[] } }>(
      who,
      '{ assessments(first: 100) { totalCount nodes { id } } }',
    );
    const expected = await expectedOf(who, 'assessment t join assessment a on a.id = t.id', assessments);
    expect(sorted(seen.nodes.map(({ id }) => id))).toEqual(expected);
    expect(seen.totalCount).toBe(expected.length);
  });

  it('exactly their questions, and their keys', async () => {
    const who = personOf(name);
    const { questions: seen } = await work.ask<{
      questions: { nodes: { id: string; questionType: string; isKeyShown: boolean | null; answerKey: unknown }[] };
    }>(who, '{ questions(first: 100, filter: { replacedToo: true }) { nodes { id questionType isKeyShown answerKey } } }');
    const from = 'question t join question q on q.id = t.id join assessment a on a.id = t.assessment_id';
    expect(sorted(seen.nodes.map(({ id }) => id))).toEqual(await expectedOf(who, from, questions));
    expect(sorted(seen.nodes.filter(({ isKeyShown }) => isKeyShown).map(({ id }) => id))).toEqual(
      await expectedOf(who, from, questions, keys),
    );
    const keyed = seen.nodes.filter(({ answerKey }) => answerKey !== null);
    expect(keyed.map(({ id }) => id)).toEqual(
      seen.nodes.filter(({ isKeyShown, questionType }) => isKeyShown && questionType === 'QCM_SINGLE').map(({ id }) => id),
    );
  });

  it('exactly their attempts, and their scores and verdicts', async () => {
    const who = personOf(name);
    const { attempts: seen } = await work.ask<{
      attempts: { nodes: { id: string; score: string | null; percentage: string | null; answers: { points: string | null }[] }[] };
    }>(who, '{ attempts(first: 100) { nodes { id score percentage answers { points } } } }');
    const from = 'attempt t join assessment a on a.id = t.assessment_id';
    expect(sorted(seen.nodes.map(({ id }) => id))).toEqual(await expectedOf(who, from, attempts));
    const isOffice = ![Role.TEACHER, Role.STUDENT, Role.PARENT].includes(who.role);
    const withScore = isOffice
      ? (
          await work.school.sql<{ id: string }>(
            `select t.id::text as id from ${from} where t.organization_id = $1 and a.deleted_at is null and t.score is not null order by t.id`,
            [work.school.id],
          )
        ).map(({ id }) => id)
      : await expectedOf(who, from, attempts, scores);
    expect(sorted(seen.nodes.filter(({ score }) => score !== null).map(({ id }) => id))).toEqual(withScore);
    expect(seen.nodes.filter(({ score, percentage }) => (score === null) !== (percentage === null))).toEqual([]);
    const open = await expectedOf(who, from, attempts, verdicts);
    const told = seen.nodes.filter(({ answers }) => answers.some(({ points }) => points !== null)).map(({ id }) => id);
    const handed = new Set(
      (
        await work.school.sql<{ id: string }>(`select id::text as id from attempt where organization_id = $1 and status <> 'IN_PROGRESS'`, [
          work.school.id,
        ])
      ).map(({ id }) => id),
    );
    expect(sorted(told)).toEqual(open.filter((id) => handed.has(id)));
  });
});

it('the same rows are found by id, and no others', async () => {
  const [hidden] = await work.school.sql<{ id: string; uuid: string }>(
    'select id::text as id, uuid from attempt where organization_id = $1 and student_id <> $2 limit 1',
    [work.school.id, work.student(0).id],
  );
  for (const id of [hidden?.id, hidden?.uuid, '999999999', 'nonsense'])
    for (const field of ['attempt(id: $id) { id }', 'explainGrade(attemptId: $id) { id }'])
      expect(await work.faults(work.student(0), `query ($id: ID!) { ${field} }`, { id })).toEqual(['NOT_FOUND']);
});
