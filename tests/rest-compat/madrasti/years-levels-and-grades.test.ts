import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../support/app.js';
import type { School } from '../../support/school.js';
import { clientOf, detailsOf, idsOf, type Client, type Row } from './client.js';
import { at, StructureSchool } from './structure-school.js';

let app: App;
let school: School;
let client: Client;
let here: StructureSchool;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  here = await StructureSchool.of(school, client);
});
afterAll(() => app.close());

describe('academic years', () => {
  const kind = 'academic-years';
  const isCurrent = async (id: unknown) => (await client.send(school.admin, `GET ${at(kind, { id })}`)).body['is_current'];

  test('have one that is current; it is not deleted, nor is one that has classes', async () => {
    const made = (await here.add(kind, { ...here.draft(kind), is_current: true })).body;
    expect([await isCurrent(made['id']), await isCurrent(school.yearId)]).toEqual([true, false]);
    expect(await here.found(kind, 'is_current=true', 'year')).toEqual([made['year']]);
    const refused = await client.send(school.admin, `DELETE ${at(kind, made)}`);
    expect([refused.status, JSON.stringify(refused.body['details'])]).toEqual([
      400,
      expect.stringContaining('This is the current academic year.') as string,
    ]);
    const { year, start_date, end_date } = (await client.send(school.admin, `GET ${at(kind, { id: school.yearId })}`)).body;
    await client.send(school.admin, `PUT ${at(kind, { id: school.yearId })}`, { body: { year, start_date, end_date, is_current: true } });
    expect(await isCurrent(made['id'])).toBe(false);
    const { name } = await school.schoolClass();
    await here.add('classes', { section: 'U', grade: Number(school.gradeId), academic_year: made['id'] });
    const used = await client.send(school.admin, `DELETE ${at(kind, made)}`);
    expect([used.status, JSON.stringify(used.body['details'])]).toEqual([400, expect.stringContaining('1ère Année - U') as string]);
    expect(name).toContain('1ère Année - ');
  });

  test('end after they start, open for registration before it closes, and have a name of their own', async () => {
    const { year } = (await client.send(school.admin, `GET ${at(kind, { id: school.yearId })}`)).body;
    const bad = await here.add(kind, {
      year,
      start_date: '2030-09-01',
      end_date: '2030-09-01',
      registration_start: '2030-08-01',
      registration_end: '2030-07-01',
    });
    expect(detailsOf(bad)).toEqual({
      year: ['This value is already in use.'],
      end_date: ['Must be after start_date.'],
      registration_end: ['May not be before registration_start.'],
    });
    expect(detailsOf(await here.add(kind, { year: '2030', start_date: '2030-02-30', end_date: '2031-06-30' }))).toEqual({
      year: ['This value does not have the expected form.'],
      start_date: ['Invalid date format, expected YYYY-MM-DD.'],
    });
  });

  test('are sorted by their start and searched by name and description', async () => {
    const word = here.unique();
    const rows = [];
    for (const name of ['2071-2072', '2073-2074', '2072-2073']) {
      const [from = '', to = ''] = name.split('-');
      rows.push({ year: name, start_date: `${from}-09-01`, end_date: `${to}-06-30`, description: `plan ${word}` });
    }
    for (const row of rows) await here.add(kind, row);
    expect(await here.found(kind, `search=${word}`, 'year')).toEqual(['2073-2074', '2072-2073', '2071-2072']);
    expect(await here.found(kind, `search=${word}&ordering=start_date`, 'year')).toEqual(['2071-2072', '2072-2073', '2073-2074']);
    expect(await here.found(kind, 'search=2072-20', 'year')).toEqual(['2072-2073']);
  });
});

describe('levels', () => {
  test('nest their grades when details are asked for, and count them', async () => {
    const level = (await here.add('levels', { name: `Lycée ${here.unique()}`, level: 'HIGH', order: 3 })).body;
    for (const grade_number of [11, 10])
      await here.add('grades', { name: `Lycée ${grade_number}`, grade_number, educational_level: level['id'] });
    const plain = (await client.send(school.admin, `GET ${at('levels', level)}`)).body;
    expect(plain).toMatchObject({ grades_count: 2 });
    expect(plain).not.toHaveProperty('grades');
    const detailed = (await client.send(school.admin, `GET ${at('levels', level)}?detailed=true`)).body;
    expect((detailed['grades'] as Row[]).map((grade) => grade['grade_number'])).toEqual([10, 11]);
    expect(detailed['grades']).toMatchObject([{ educational_level: level['id'], educational_level_name: level['name'] }, {}]);
    const [listed] = await client.rows(
      school.admin,
      `GET /api/schools/levels/?detailed=1&level=HIGH&search=${String(level['name']).slice(-9)}`,
    );
    expect(listed).toEqual(detailed);
    expect((await client.send(school.admin, `GET ${at('levels', level)}?detailed=perhaps`)).body).toMatchObject({
      details: { detailed: ['Must be of type boolean.'] },
    });
    const refused = await client.send(school.admin, `DELETE ${at('levels', level)}`);
    expect([refused.status, JSON.stringify(refused.body['details'])]).toEqual([
      400,
      expect.stringContaining('Lycée 10, Lycée 11') as string,
    ]);
  });

  test('are sorted by their order, filtered by stage, searched in every language', async () => {
    const word = here.unique();
    for (const [level, order, name_arabic] of [
      ['HIGH', 3, `ثانوي ${word}`],
      ['PRIMARY', 1, `ابتدائي ${word}`],
      ['MIDDLE', 2, null],
    ] as const)
      await here.add('levels', { name: `${level} ${word}`, level, order, name_arabic });
    const stages = (query: string) => here.found('levels', `search=${encodeURIComponent(query)}`, 'level');
    expect(await stages(word)).toEqual(['PRIMARY', 'MIDDLE', 'HIGH']);
    expect(await stages(`ثانوي ${word}`)).toEqual(['HIGH']);
    expect(await here.found('levels', `search=${word}&ordering=-order`, 'level')).toEqual(['HIGH', 'MIDDLE', 'PRIMARY']);
    expect(await here.found('levels', `search=${word}&level=MIDDLE`, 'level')).toEqual(['MIDDLE']);
    const bad = await client.send(school.admin, 'GET /api/schools/levels/?level=middle');
    expect(detailsOf(bad)).toEqual({ level: ['Must be one of: PRIMARY, MIDDLE, HIGH.'] });
  });

  test('are of codes and ages that make sense', async () => {
    expect(detailsOf(await here.add('levels', { name: 'x', level: 'UNIVERSITY', order: 1 }))).toEqual({
      level: ['Must be one of: PRIMARY, MIDDLE, HIGH.'],
    });
    expect(detailsOf(await here.add('levels', { name: 'x', level: 'HIGH', order: 1, min_age: 15, max_age: 12 }))).toEqual({
      max_age: ['Must be 15 or more.'],
    });
  });
});

describe('grades', () => {
  test('link the subjects that they are taught, and count classes and students', async () => {
    const [maths, music] = [
      (await here.add('subjects', here.draft('subjects'))).body,
      (await here.add('subjects', here.draft('subjects'))).body,
    ];
    const sent = { name: `Année ${here.unique()}`, grade_number: 8, educational_level: here.levelId };
    const grade = (await here.add('grades', { ...sent, subjects: [maths['id'], music['id']] })).body;
    expect(new Set(idsOf(grade['subjects'] as Row[]))).toEqual(new Set([maths['id'], music['id']]));
    expect(grade).toMatchObject({ classes_count: 0, students_count: 0, educational_level_name: 'Collège' });
    const subject = (await client.send(school.admin, `GET ${at('subjects', maths)}`)).body;
    expect(subject['grade_subjects']).toEqual([{ id: grade['id'], name: sent.name, grade_number: 8 }]);
    const replaced = await client.send(school.admin, `PUT ${at('grades', grade)}`, { body: { ...sent, subjects: [music['id']] } });
    expect(replaced.body['subjects']).toEqual([{ id: music['id'], name: music['name'], code: music['code'] }]);
    const inUse = await client.send(school.admin, `DELETE ${at('subjects', music)}`);
    expect([inUse.status, JSON.stringify(inUse.body['details'])]).toEqual([400, expect.stringContaining(sent.name) as string]);

    await here.add('classes', { section: 'A', grade: grade['id'], academic_year: Number(school.yearId) });
    expect((await client.send(school.admin, `GET ${at('grades', grade)}`)).body).toMatchObject({ classes_count: 1, students_count: 0 });
    expect((await client.send(school.admin, `DELETE ${at('grades', grade)}`)).status).toBe(400);
    const bad = await here.add('grades', { ...sent, subjects: [999_999_999, maths['id']], educational_level: 999_999_999 });
    expect([bad.status, detailsOf(bad)]).toEqual([
      400,
      { 'subjects.0': ['There is no Subject 999999999.'], educational_level: ['There is no Level 999999999.'] },
    ]);
    expect(detailsOf(await here.add('grades', { ...sent, subjects: [maths['id'], maths['id']] }))).toEqual({
      'subjects.1': ['Appears more than once.'],
    });
  });

  test('are filtered by level, number, classes and text, and sorted by number', async () => {
    const word = here.unique();
    const level = (await here.add('levels', here.draft('levels'))).body;
    const rows: Row[] = [];
    for (const grade_number of [5, 4, 6])
      rows.push((await here.add('grades', { name: `N${grade_number} ${word}`, grade_number, educational_level: level['id'] })).body);
    await here.add('classes', { section: 'A', grade: rows[0]?.['id'], academic_year: Number(school.yearId) });
    const numbers = (query: string) => here.found('grades', query, 'grade_number');
    expect(await numbers(`search=${word}`)).toEqual([4, 5, 6]);
    expect(await numbers(`search=${word}&ordering=-grade_number`)).toEqual([6, 5, 4]);
    expect(await numbers(`educational_level=${String(level['id'])}&grade_number=6`)).toEqual([6]);
    expect(await numbers(`educational_level=${String(level['id'])}&has_classes=true`)).toEqual([5]);
    expect(await numbers(`educational_level=${String(level['id'])}&has_classes=false`)).toEqual([4, 6]);
    expect(await numbers('educational_level=999999999')).toEqual([]);
    expect(detailsOf(await client.send(school.admin, 'GET /api/schools/grades/?grade_number=six&has_classes=2'))).toEqual({
      grade_number: ['Must be of type integer.'],
      has_classes: ['Must be of type boolean.'],
    });
  });
});
