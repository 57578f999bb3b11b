import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import type { School } from '../support/school.js';
import { endOf, startJob, type SeenJob } from './ask-job.js';

let database: TestDatabase;
let app: App;
let school: School;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await startApp({ DATABASE_URL: database.url });
  school = await app.school();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const importUsers = async (csv: string, mode = 'ALL_OR_NOTHING'): Promise<SeenJob> =>
  endOf(school, school.admin, await startJob(school, school.admin, 'importUsers', { csv, mode }), 170_000);
const accounts = async (like: string): Promise<number> =>
  (await school.sql('select 1 from user_account where organization_id = $1 and email like $2', [school.id, like])).length;
const heading = 'email,first_name,last_name,role';

describe('An import of users', () => {
  it('makes an account of each row, with its profile, and says how far it is', async () => {
    const job = await importUsers(
      `${heading},phone\na1@csv.test,Sara,Alami,student,+212612345678\na2@csv.test,"Nadia, ép.",Idrissi,PARENT,\n`,
    );
    expect(job).toMatchObject({ kind: 'IMPORT_USERS', status: 'SUCCEEDED', done: 2, total: 2, errorCount: 0, errors: [] });
    const made = await school.sql(
      `select u.first_name, u.phone, u.password_hash, s.id is not null as student from user_account u left join student s on s.id = u.id
       where u.organization_id = $1 and u.email like 'a_@csv.test' order by u.email`,
      [school.id],
    );
    expect(made).toEqual([
      { first_name: 'Sara', phone: '+212612345678', password_hash: null, student: true },
      { first_name: 'Nadia, ép.', phone: null, password_hash: null, student: false },
    ]);
    // What it read is personal data, and of no more use.
    expect(await school.sql('select source from job where id = $1', [job.id])).toEqual([{ source: null }]);
  });

  const bad = `${heading},date_of_birth\nb1@csv.test,Good,Row,STUDENT,2012-02-03\nno address,Bad,Mail,STUDENT,\nb3@csv.test,,Alami,TEACHR,03/02/2012\nb1@csv.test,Same,Mail,STUDENT,\n`;
  const named = [
    { row: 3, column: 'email', code: 'EMAIL' },
    { row: 4, column: 'first_name', code: 'REQUIRED' },
    { row: 5, column: 'email', code: 'TAKEN' },
  ];

  it('stores nothing when a row is wrong, and names every fault by row and column', async () => {
    const job = await importUsers(bad);
    expect(job).toMatchObject({ status: 'FAILED', errorCount: 3 });
    expect(job.errors).toMatchObject(named);
    expect(job.errors[0]?.message).toBe('Enter a valid email address.');
    expect(await accounts('b%@csv.test')).toBe(0);
  });

  it('is checked without storing anything', async () => {
    expect(await importUsers(bad, 'CHECK')).toMatchObject({ status: 'FAILED', errorCount: 3 });
    expect(await importUsers(`${heading}\nc1@csv.test,Sara,Alami,STUDENT\n`, 'CHECK')).toMatchObject({
      status: 'SUCCEEDED',
      errorCount: 0,
    });
    expect([await accounts('b%@csv.test'), await accounts('c1@csv.test')]).toEqual([0, 0]);
  });

  it('stores the good rows when it may leave out the others', async () => {
    const job = await importUsers(bad, 'PARTIAL');
    expect(job).toMatchObject({ status: 'SUCCEEDED', done: 4, total: 4, errorCount: 3 });
    expect(job.errors).toMatchObject(named);
    expect(await accounts('b%@csv.test')).toBe(1);
  });

  it.each([
    ['semicolons and a BOM', `\uFEFF${heading.replaceAll(',', ';')}\nd1@csv.test;Sara;Alami;STUDENT`, 'd1'],
    ['tabs and CRLF', `${heading.replaceAll(',', '\t')}\r\nd2@csv.test\tSara\tAlami\tSTUDENT\r\n`, 'd2'],
    ['names as spreadsheets have them', `Email,First Name,lastName,ROLE\nd3@csv.test,Sara,Alami,STUDENT`, 'd3'],
  ])('reads %s', async (_what, csv, name) => {
    expect(await importUsers(csv)).toMatchObject({ status: 'SUCCEEDED', done: 1 });
    expect(await accounts(`${name}@csv.test`)).toBe(1);
  });

  it.each([
    ['of another encoding', `${heading}\ne1@csv.test,Am\uFFFDlie,Alami,STUDENT`, { row: 2, code: 'MALFORMED' }],
    ['with a quote that does not end', `${heading}\ne1@csv.test,"Amina,Alami,STUDENT`, { code: 'MALFORMED' }],
    [
      'with an unknown column',
      `${heading},password\ne1@csv.test,A,B,STUDENT,secret`,
      { row: 1, column: 'password', code: 'UNKNOWN_FIELD' },
    ],
    ['without a column that is needed', `email,first_name,last_name\ne1@csv.test,A,B`, { row: 1, column: 'role', code: 'REQUIRED' }],
    ['that has a column twice', `${heading},email\ne1@csv.test,A,B,STUDENT,x`, { row: 1, column: 'email', code: 'DUPLICATE' }],
    ['that is empty', '', { row: 1, column: 'email', code: 'REQUIRED' }],
  ])('is refused as a whole for a text %s', async (_what, csv, wanted) => {
    const job = await importUsers(csv, 'PARTIAL');
    expect(job.status).toBe('FAILED');
    expect(job.errors[0]).toMatchObject(wanted);
    expect(await accounts('e1@csv.test')).toBe(0);
  });

  it('makes no administrator for the office', async () => {
    const office = await school.person(Role.STAFF);
    const job = await endOf(
      school,
      office,
      await startJob(school, office, 'importUsers', { csv: `${heading}\nf1@csv.test,A,B,ADMIN\nf2@csv.test,A,B,STUDENT`, mode: 'PARTIAL' }),
    );
    expect(job.errors).toMatchObject([{ row: 2, column: null, code: 'FORBIDDEN' }]);
    expect(await accounts('f%@csv.test')).toBe(1);
  });

  it('of 5,000 rows is done, and keeps 1,000 of its faults', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `g${i}@csv.test,Élève,${i % 1000 < 250 ? '' : `Numéro ${i}`},STUDENT`);
    const job = await importUsers([heading, ...rows].join('\n'), 'PARTIAL');
    expect(job).toMatchObject({ status: 'SUCCEEDED', done: 5000, total: 5000, errorCount: 1250 });
    expect(job.errors).toHaveLength(1000);
    expect(await accounts('g%@csv.test')).toBe(3750);
  }, 180_000);
});

describe('An import of enrollments', () => {
  it('takes students by mail or key and classes by name or key, and names what it does not know', async () => {
    const schoolClass = await school.schoolClass();
    const [one, two] = [await school.person(Role.STUDENT), await school.person(Role.STUDENT)];
    const csv = [
      'student;class;student_number;enrollment_date',
      `${one.email};${schoolClass.name};M-1;`,
      `${two.id};${schoolClass.id};M-2;${school.today}`,
      `nobody@csv.test;${schoolClass.name};;`,
      `${one.email};Aucune;;demain`,
      `${one.email};${schoolClass.name};M-3;`,
    ].join('\n');
    const job = await endOf(school, school.admin, await startJob(school, school.admin, 'importEnrollments', { csv, mode: 'PARTIAL' }));
    expect(job.errors).toMatchObject([
      { row: 4, column: 'student', code: 'UNKNOWN_ID' },
      { row: 5, column: 'class', code: 'UNKNOWN_ID' },
      { row: 5, column: 'enrollment_date', code: 'DATE' },
      { row: 6, column: 'student', code: 'ALREADY_ENROLLED' },
    ]);
    const enrolled = await school.sql('select student_number from class_enrollment where school_class_id = $1 order by 1', [
      schoolClass.id,
    ]);
    expect(enrolled).toEqual([{ student_number: 'M-1' }, { student_number: 'M-2' }]);
  });
});

describe('An export', () => {
  const output = async (mutation: string, input: Record<string, unknown>): Promise<string> => {
    const { id, status } = await endOf(school, school.admin, await startJob(school, school.admin, mutation, input));
    expect(status).toBe('SUCCEEDED');
    return (await school.ask<{ jobOutput: string }>(school.admin, 'query ($id: ID!) { jobOutput(id: $id) }', { id })).data.jobOutput;
  };

  it('has every account, in UTF-8 with a BOM, and no cell that a spreadsheet would run', async () => {
    await school.sql(`update user_account set first_name = '=HYPERLINK("http://x")', last_name = '@cmd', address = '-1+1' where id = $1`, [
      school.admin.id,
    ]);
    const csv = await output('exportUsers', { separator: 'SEMICOLON' });
    expect(csv.startsWith('\uFEFFid;email;first_name;')).toBe(true);
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + (await accounts('%')));
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")";'@cmd`);
    expect(csv).not.toMatch(/(^|;|")[=+@-]/m);
    expect(csv).not.toContain('argon');
  });

  it('can be imported again: what was guarded is read as it was', async () => {
    const other = await app.school();
    const csv = `email,first_name,last_name,role,phone\n"h1@csv.test",'=Sara,Alami,STUDENT,'+212612345678`;
    const job = await startJob(other, other.admin, 'importUsers', { csv });
    expect(await endOf(other, other.admin, job)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await other.sql(`select first_name, phone from user_account where email = 'h1@csv.test'`)).toEqual([
      { first_name: '=Sara', phone: '+212612345678' },
    ]);
  });

  it('of enrollments names student, class and year', async () => {
    const csv = await output('exportEnrollments', { separator: 'COMMA' });
    expect(csv).toContain('id,student,student_name,class,academic_year,enrollment_date,student_number,is_active\r\n');
    expect(csv).toContain(',M-1,true');
  });
});
