import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { choice, Classwork, Clock, open } from '../services/assessment/classwork.js';
import { startApp, type App } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { Person, School } from '../support/school.js';
import { endOf, startJob, type SeenJob } from './ask-job.js';

let database: TestDatabase;
let app: App;
let work: Classwork;
let school: School;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

/** An assessment of 15 points, 10 of which the server gives, that two students of a class have handed in. */
let assessment = '';
let attempts: string[] = [];
beforeEach(async () => {
  work = await Classwork.make(app, new Clock());
  ({ school } = work);
  const { id, questionIds } = await work.given([choice(), open()]);
  assessment = id;
  const answers = { [questionIds[1] ?? '']: { text: 'Parce que.' } };
  attempts = [await work.hand(work.student(), id, answers), await work.hand(work.student(1), id, answers)];
});

const importMarks = async (lines: readonly string[], mode = 'PARTIAL', who: Person = work.teacher): Promise<SeenJob> =>
  endOf(school, who, await startJob(school, who, 'importMarks', { csv: lines.join('\n'), mode }));
const exportMarks = async (input: Record<string, unknown>, who: Person = work.teacher): Promise<string[][]> => {
  const { id, status } = await endOf(school, who, await startJob(school, who, 'exportMarks', input));
  expect(status).toBe('SUCCEEDED');
  const { data } = await school.ask<{ jobOutput: string }>(who, 'query ($id: ID!) { jobOutput(id: $id) }', { id });
  return data.jobOutput
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(input['separator'] === 'SEMICOLON' ? ';' : ','));
};
const marksOf = (): Promise<unknown[]> =>
  school.sql('select manual_score, score, status, feedback, graded_by_id::text as by from attempt where assessment_id = $1 order by id', [
    assessment,
  ]);
const ungraded = { manual_score: null, score: null, status: 'SUBMITTED', feedback: null, by: null };

describe('An import of marks', () => {
  it('grades what each student handed in last, named by mail, key or number, as a person does', async () => {
    await school.sql(`update student set student_number = 'M-77' where id = $1`, [work.student(1).id]);
    const job = await importMarks([
      'assessment;student;student_number;manual_score;feedback',
      `${assessment};${work.student().email};;12,5;Bien`,
      `${assessment};;M-77;0;`,
    ]);
    expect(job).toMatchObject({ kind: 'IMPORT_MARKS', status: 'SUCCEEDED', done: 2, total: 2, errors: [] });
    expect(await marksOf()).toEqual([
      { manual_score: '12.5', score: '12.5', status: 'GRADED', feedback: 'Bien', by: work.teacher.id },
      { manual_score: '0', score: '0', status: 'GRADED', feedback: null, by: work.teacher.id },
    ]);
    const history = await school.sql(
      'select attempt_id::text as attempt, cause, previous_points as was, points, changed_by_id::text as by from grade_change where cause = $1 order by id',
      ['OVERRIDE'],
    );
    expect(history).toEqual([
      { attempt: attempts[0], cause: 'OVERRIDE', was: null, points: '12.5', by: work.teacher.id },
      { attempt: attempts[1], cause: 'OVERRIDE', was: null, points: '0', by: work.teacher.id },
    ]);
    expect((await work.events('grade.published')).map(({ studentId, score }) => [studentId, score])).toEqual([
      [work.student().id, '12.5'],
      [work.student(1).id, '0'],
    ]);
  });

  const bad = (): string[] => [
    'assessment,student,manual_score,feedback',
    `${assessment},${work.student().id},14,"Bien, mais ""court"""`,
    `${assessment},${work.student(1).id},15.5,`,
    `${assessment},${work.student(1).id},-1,`,
    `${assessment},${work.student(1).id},1e9,`,
    `${assessment},${work.student(1).id},=1+1,`,
    `${assessment},${work.student(1).id},1.2345,`,
    `${assessment},nobody@csv.test,3,`,
    `999999,${work.student(1).id},3,`,
    `,${work.student(1).id},3,`,
    `${assessment},,3,`,
    `${assessment},nobody@csv.test,,`,
  ];
  const named = [
    { row: 3, column: 'manual_score', code: 'TOO_LARGE', message: 'Must be 15 or less.' },
    { row: 4, column: 'manual_score', code: 'TOO_SMALL' },
    { row: 5, column: 'manual_score', code: 'DECIMALS' },
    { row: 6, column: 'manual_score', code: 'DECIMALS' },
    { row: 7, column: 'manual_score', code: 'DECIMALS' },
    { row: 8, column: 'student', code: 'UNKNOWN_ID' },
    { row: 9, column: 'assessment', code: 'UNKNOWN_ID' },
    { row: 10, column: 'assessment', code: 'REQUIRED' },
    { row: 11, column: 'student', code: 'REQUIRED' },
  ];

  it('names every mark that cannot be given by row and column, and gives the others', async () => {
    const job = await importMarks(bad());
    expect(job).toMatchObject({ status: 'SUCCEEDED', done: 11, total: 11, errorCount: named.length });
    expect(job.errors).toMatchObject(named);
    expect(await marksOf()).toMatchObject([{ manual_score: '14', feedback: 'Bien, mais "court"' }, ungraded]);
  });

  it.each(['ALL_OR_NOTHING', 'CHECK'])('gives none when one is wrong (%s)', async (mode) => {
    const job = await importMarks(bad(), mode);
    expect(job).toMatchObject({ status: 'FAILED', errorCount: named.length });
    expect(job.errors).toMatchObject(named);
    expect(await marksOf()).toEqual([ungraded, ungraded]);
    expect(await work.events('grade.published')).toEqual([]);
  });

  it('is checked without giving a mark, telling anybody or paying', async () => {
    const paid = (): Promise<unknown[]> =>
      school.sql('select cause from reward_transaction where organization_id = $1 order by id', [school.id]);
    const before = await paid();
    expect(await importMarks(bad().slice(0, 2), 'CHECK')).toMatchObject({ status: 'SUCCEEDED', errorCount: 0 });
    expect(await marksOf()).toEqual([ungraded, ungraded]);
    expect(await work.events('grade.published')).toEqual([]);
    expect(await paid()).toEqual(before);
  });

  it('is for teachers of the assessment: another finds neither the attempt nor the assessment, and work that is open is nobody’s to grade', async () => {
    const other = await school.person(Role.TEACHER);
    const lines = ['attempt,assessment,student,manual_score', `${attempts[0]},,,9`, `,${assessment},${work.student().id},9`];
    expect((await importMarks(lines, 'PARTIAL', other)).errors).toMatchObject([
      { row: 2, column: 'attempt', code: 'UNKNOWN_ID' },
      { row: 3, column: 'assessment', code: 'UNKNOWN_ID' },
    ]);
    const { id } = await work.given([open()]);
    await work.start(work.student(), id);
    const opened = ['assessment,student,manual_score', `${id},${work.student().id},3`];
    expect((await importMarks(opened)).errors).toMatchObject([{ row: 2, column: 'student', code: 'UNKNOWN_ID' }]);
    expect((await importMarks(opened, 'PARTIAL', school.admin)).errors).toMatchObject([{ row: 2, column: 'attempt', code: 'WRONG_STATE' }]);
    expect(await marksOf()).toEqual([ungraded, ungraded]);
  });

  it('cells of a row that do not belong together grade nobody', async () => {
    const lines = ['attempt,student,manual_score', `${attempts[0]},${work.student(1).id},9`];
    expect((await importMarks(lines)).errors).toMatchObject([{ row: 2, column: 'attempt', code: 'UNKNOWN_ID' }]);
    expect(await marksOf()).toEqual([ungraded, ungraded]);
  });

  it.each([Role.STAFF, Role.LEADERSHIP, Role.STUDENT, Role.PARENT, Role.DRIVER])('is refused to a %s', async (role) => {
    const who = await school.person(role);
    const mutation = 'mutation ($input: ImportInput!) { importMarks(input: $input) { job { id } } }';
    const { errors } = await school.ask(who, mutation, { input: { csv: 'attempt,manual_score' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('An export of marks', () => {
  it('has the gradebook of an assessment, without a cell that a spreadsheet would run; filled in, it is imported as it is', async () => {
    await work.grade({ attemptId: attempts[0], feedback: '=HYPERLINK("http://x")' });
    await school.sql(`update user_account set first_name = '@Sara' where id = $1`, [work.student(1).id]);
    const [heading = [], ...lines] = await exportMarks({ assessmentId: assessment, separator: 'SEMICOLON' });
    expect(heading.join()).toBe(
      'attempt,assessment,assessment_title,student,student_name,student_number,class,status,submitted_at,is_late,auto_score,score,total_points,percentage,manual_score,feedback',
    );
    expect(lines.map(([attempt]) => attempt)).toEqual(attempts);
    expect(lines[0]?.at(-1)).toBe(`"'=HYPERLINK(""http://x"")"`);
    expect(lines[1]?.[4]).toMatch(/^'@Sara/);
    const filled = lines.map((cells, i) => [...cells.slice(0, 14), ['11', ''][i], cells[15]].join(';'));
    const before = await marksOf();
    expect(await importMarks([heading.join(';'), ...filled])).toMatchObject({ status: 'SUCCEEDED', errors: [], done: 2 });
    expect(await marksOf()).toMatchObject([{ manual_score: '11', feedback: '=HYPERLINK("http://x")' }, before[1]]);
  });

  it('of a class has what the class was given, of a teacher’s own assessments; the office has all', async () => {
    const colleague = await school.person(Role.TEACHER);
    const other = await school.schoolClass({ teacher: work.teacher, students: 1 });
    const of = async (who: Person): Promise<string[]> =>
      (await exportMarks({ schoolClassId: work.schoolClass.id }, who)).slice(1).map(([attempt = '']) => attempt);
    expect(await of(work.teacher)).toEqual(attempts);
    expect(await of(await school.person(Role.STAFF))).toEqual(attempts);
    expect(await of(await school.person(Role.LEADERSHIP))).toEqual(attempts);
    expect(await of(colleague)).toEqual([]);
    expect(await exportMarks({ schoolClassId: other.id })).toHaveLength(1);
    expect(await exportMarks({ schoolClassId: other.id, assessmentId: assessment })).toHaveLength(1);
  });

  it('names an assessment or a class that the viewer reaches', async () => {
    const faults = async (who: Person, input: Record<string, unknown>): Promise<unknown> => {
      const { errors } = await school.ask(who, 'mutation ($input: ExportMarksInput!) { exportMarks(input: $input) { job { id } } }', {
        input,
      });
      return errors?.[0]?.extensions.fields?.map(({ path, code }) => `${path} ${code}`) ?? errors?.[0]?.extensions.code;
    };
    expect(await faults(work.teacher, {})).toEqual(['input.assessmentId REQUIRED']);
    expect(await faults(work.teacher, { assessmentId: '999999', schoolClassId: '999999' })).toEqual([
      'input.assessmentId UNKNOWN_ID',
      'input.schoolClassId UNKNOWN_ID',
    ]);
    expect(await faults(await school.person(Role.TEACHER), { assessmentId: assessment })).toEqual(['input.assessmentId UNKNOWN_ID']);
    const elsewhere = await app.school();
    expect(await faults(work.student(), { assessmentId: assessment })).toBe('FORBIDDEN');
    const { errors } = await elsewhere.ask(
      elsewhere.admin,
      'mutation ($input: ExportMarksInput!) { exportMarks(input: $input) { job { id } } }',
      { input: { assessmentId: assessment } },
    );
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.assessmentId', code: 'UNKNOWN_ID' }]);
  });
});
