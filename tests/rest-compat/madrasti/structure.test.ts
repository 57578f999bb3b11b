import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, type Client } from './client.js';

let app: App;
let school: School;
let client: Client;
let levelId: number;
beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  const [level] = await client.rows(school.admin, 'GET /api/schools/levels/');
  levelId = Number(level?.['id']);
});
afterAll(() => app.close());

type Row = Record<string, unknown>;
const detailsOf = ({ body }: { body: Row }) => body['details'] as Row;
const idsOf = (rows: readonly Row[]): unknown[] => rows.map(({ id }) => id);
let counter = 0;
/** A text that no other row has; they sort as they were made. */
const unique = (): string => `${Date.now().toString(36)}${String((counter += 1)).padStart(3, '0')}`;
const add = (kind: string, body: unknown, who: Person | null = school.admin) => client.send(who, `POST /api/schools/${kind}/`, { body });
const at = (kind: string, { id }: Row): string => `/api/schools/${kind}/${String(id)}/`;
/** The names in a list, narrowed by a search that only the rows of one test match. */
const found = async (kind: string, query: string, who = school.admin, name = 'name') =>
  (await client.rows(who, `GET /api/schools/${kind}/?${query}`)).map((row) => row[name]);

/** What every kind of row has in common. */
const kinds: Readonly<Record<string, { soft: boolean; body: () => Row; changed: Row; required: readonly string[] }>> = {
  'academic-years': {
    soft: true,
    body: () => {
      counter += 1;
      return { year: `${2040 + counter}-${2041 + counter}`, start_date: `${2040 + counter}-09-01`, end_date: `${2041 + counter}-06-30` };
    },
    changed: { description: 'année pleine' },
    required: ['year', 'start_date', 'end_date'],
  },
  levels: {
    soft: true,
    body: () => ({ name: `Primaire ${unique()}`, level: 'PRIMARY', order: 7 }),
    changed: { name_arabic: 'الابتدائي', name_french: 'Primaire', min_age: 6, max_age: 12, description: 'six ans' },
    required: ['name', 'level', 'order'],
  },
  grades: {
    soft: true,
    body: () => ({ name: `Année ${unique()}`, grade_number: 9, educational_level: levelId }),
    changed: { name_arabic: 'السنة', name_french: 'Année', description: 'la dernière', subjects: [] },
    required: ['name', 'grade_number', 'educational_level'],
  },
  classes: {
    soft: true,
    body: () => ({ section: unique().slice(-8), grade: Number(school.gradeId), academic_year: Number(school.yearId) }),
    changed: { max_students: 30 },
    required: ['section', 'grade', 'academic_year'],
  },
  subjects: {
    soft: true,
    body: () => ({ name: `Matière ${unique()}`, code: unique().toUpperCase() }),
    changed: { name_arabic: 'الرياضيات', name_french: 'Maths', description: 'x', color: '#336699', icon: 'ruler' },
    required: ['name', 'code'],
  },
  rooms: {
    soft: false,
    body: () => ({ name: `Salle ${unique()}`, room_number: unique(), room_type: 'LAB' }),
    changed: { building: 'B', floor: 2, capacity: 30, equipment: ['projecteur', 'tableau'], notes: 'clé au bureau' },
    required: ['name', 'room_number', 'room_type'],
  },
};

describe.each(Object.entries(kinds))('%s', (kind, { soft, body, changed, required }) => {
  test('are made by the office, replaced as a whole, and read by everybody', async () => {
    const [staff, driver] = [await school.person(Role.STAFF), await school.person(Role.DRIVER)];
    const sent = body();
    const made = await add(kind, sent, staff);
    expect([made.status, made.body]).toMatchObject([201, { ...sent, [kind === 'rooms' ? 'is_available' : 'is_active']: true }]);
    for (const role of [Role.TEACHER, Role.STUDENT, Role.PARENT]) {
      const who = await school.person(role);
      expect((await client.send(who, `GET ${at(kind, made.body)}`)).body).toEqual(made.body);
      expect((await add(kind, body(), who)).status).toBe(403);
    }
    const replaced = await client.send(staff, `PUT ${at(kind, made.body)}`, { body: { ...sent, ...changed } });
    expect([replaced.status, replaced.body]).toMatchObject([200, { ...made.body, ...changed, ...replacedTimes(replaced.body) }]);
    expect((await client.send(driver, `GET ${at(kind, made.body)}`)).body).toEqual(replaced.body);
    const cleared = await client.send(staff, `PUT ${at(kind, made.body)}`, { body: sent });
    expect({ ...cleared.body, ...replacedTimes(made.body) }).toEqual(made.body);
  });

  test('name every field that is missing, null or of a wrong type', async () => {
    const [first = ''] = required;
    const empty = await add(kind, {});
    expect([empty.status, detailsOf(empty)]).toEqual([
      400,
      Object.fromEntries(required.map((name) => [name, ['This field is required.']])),
    ]);
    expect(detailsOf(await add(kind, { ...body(), [first]: null }))).toEqual({ [first]: ['This field may not be null.'] });
    expect(detailsOf(await add(kind, { ...body(), [first]: ['x'] }))).toEqual({ [first]: ['Must be of type string.'] });
    const made = await add(kind, body());
    const put = await client.send(school.admin, `PUT ${at(kind, made.body)}`, { body: { [first]: made.body[first] } });
    expect(Object.keys(detailsOf(put)).toSorted()).toEqual(required.slice(1).toSorted());
  });

  test('are kept by a client for an hour, for itself alone, and asked for again by their tag', async () => {
    const made = await add(kind, body());
    for (const path of [at(kind, made.body), `/api/schools/${kind}/?page_size=1`]) {
      const { headers } = await client.send(school.admin, `GET ${path}`);
      expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['private, max-age=3600', 'Authorization, Accept-Language']);
      const again = await client.send(school.admin, `GET ${path}`, { headers: { 'if-none-match': String(headers.get('etag')) } });
      expect([again.status, again.body]).toEqual([304, '']);
    }
    const { headers } = await client.send(school.admin, `GET ${at(kind, made.body)}`);
    const put = (tag: string) =>
      client.send(school.admin, `PUT ${at(kind, made.body)}`, {
        body: { ...pick(made.body, required), ...changed },
        headers: { 'if-match': tag },
      });
    const tag = String(headers.get('etag'));
    expect([(await put(tag)).status, (await put(tag)).status]).toEqual([200, 412]);
    const fresh = await client.send(school.admin, `GET ${at(kind, made.body)}`, { headers: { 'if-none-match': tag } });
    expect(fresh.status).toBe(200);
    const gone = await client.send(school.admin, `DELETE ${at(kind, made.body)}`, { headers: { 'if-match': tag } });
    expect(gone.status).toBe(412);
  });

  test('that are deleted are gone by id and from the list; who may delete finds them among the inactive', async () => {
    const [kept, made] = [(await add(kind, body())).body, (await add(kind, body())).body];
    const { status, body: answer } = await client.send(school.admin, `DELETE ${at(kind, made)}`, { headers: { 'accept-language': 'fr' } });
    expect([status, answer]).toMatchObject(soft ? [200, { id: made['id'], deleted: true, message: 'Suppression effectuée' }] : [204, '']);
    for (const line of [`GET ${at(kind, made)}`, `DELETE ${at(kind, made)}`])
      expect((await client.send(school.admin, line)).status).toBe(404);
    const put = await client.send(school.admin, `PUT ${at(kind, made)}`, { body: pick(made, required) });
    expect(put.status).toBe(404);
    const [staff, student] = [await school.person(Role.STAFF), await school.person(Role.STUDENT)];
    const seen = async (who: Person, query: string) =>
      idsOf(await client.rows(who, `GET /api/schools/${kind}/?page_size=100&ordering=-id&${query}`)).includes(made['id']);
    expect(await seen(school.admin, '')).toBe(false);
    expect(await seen(school.admin, kind === 'rooms' ? 'is_available=false' : 'is_active=true')).toBe(false);
    expect([await seen(staff, 'is_active=false'), await seen(student, 'is_active=false')]).toEqual([soft, false]);
    expect((await client.send(school.admin, `GET ${at(kind, kept)}`)).status).toBe(200);
  });

  test('of another school do not exist', async () => {
    const elsewhere = await app.school();
    const other = clientOf(app, elsewhere);
    const made = (await add(kind, body())).body;
    for (const [method, sent] of [
      ['GET', undefined],
      ['PUT', otherIds(pick(made, required), elsewhere)],
      ['DELETE', undefined],
    ] as const)
      expect((await other.send(elsewhere.admin, `${method} ${at(kind, made)}`, { body: sent })).status).toBe(404);
    expect(idsOf(await other.rows(elsewhere.admin, `GET /api/schools/${kind}/?page_size=100`))).not.toContain(made['id']);
    expect((await other.send(school.admin, `GET ${at(kind, made)}`)).status).toBe(401);
  });
});

const pick = (row: Row, names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, row[name]]));
const replacedTimes = (row: Row): Row => ('updated_at' in row ? { updated_at: row['updated_at'] } : {});
/** The same body with keys of the other school, where it names rows. */
const otherIds = (body: Row, other: School): Row => ({
  ...body,
  ...('grade' in body && { grade: Number(other.gradeId), academic_year: Number(other.yearId) }),
});

describe('rows that are switched off', () => {
  test.each(Object.keys(kinds).filter((kind) => kind !== 'rooms'))('stay readable and listed: %s', async (kind) => {
    const sent = kinds[kind]?.body() ?? {};
    const made = (await add(kind, { ...sent, is_active: false })).body;
    expect(made['is_active']).toBe(false);
    const student = await school.person(Role.STUDENT);
    expect((await client.send(student, `GET ${at(kind, made)}`)).status).toBe(200);
    const listed = async (query: string) =>
      idsOf(await client.rows(student, `GET /api/schools/${kind}/?page_size=100&ordering=-id&${query}`)).includes(made['id']);
    expect([await listed(''), await listed('is_active=false'), await listed('is_active=true')]).toEqual([true, true, false]);
  });
});

describe('academic years', () => {
  const kind = 'academic-years';
  const isCurrent = async (id: unknown) => (await client.send(school.admin, `GET ${at(kind, { id })}`)).body['is_current'];

  test('have one that is current; it is not deleted, nor is one that has classes', async () => {
    const made = (await add(kind, { ...kinds[kind]?.body(), is_current: true })).body;
    expect([await isCurrent(made['id']), await isCurrent(school.yearId)]).toEqual([true, false]);
    expect(await found(kind, 'is_current=true', school.admin, 'year')).toEqual([made['year']]);
    const refused = await client.send(school.admin, `DELETE ${at(kind, made)}`);
    expect([refused.status, JSON.stringify(refused.body['details'])]).toEqual([
      400,
      expect.stringContaining('This is the current academic year.') as string,
    ]);
    const { year, start_date, end_date } = (await client.send(school.admin, `GET ${at(kind, { id: school.yearId })}`)).body;
    await client.send(school.admin, `PUT ${at(kind, { id: school.yearId })}`, { body: { year, start_date, end_date, is_current: true } });
    expect(await isCurrent(made['id'])).toBe(false);
    const { name } = await school.schoolClass();
    await add('classes', { section: 'U', grade: Number(school.gradeId), academic_year: made['id'] });
    const used = await client.send(school.admin, `DELETE ${at(kind, made)}`);
    expect([used.status, JSON.stringify(used.body['details'])]).toEqual([400, expect.stringContaining('1ère Année - U') as string]);
    expect(name).toContain('1ère Année - ');
  });

  test('end after they start, open for registration before it closes, and have a name of their own', async () => {
    const { year } = (await client.send(school.admin, `GET ${at(kind, { id: school.yearId })}`)).body;
    const bad = await add(kind, {
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
    expect(detailsOf(await add(kind, { year: '2030', start_date: '2030-02-30', end_date: '2031-06-30' }))).toEqual({
      year: ['This value does not have the expected form.'],
      start_date: ['Invalid date format, expected YYYY-MM-DD.'],
    });
  });

  test('are sorted by their start and searched by name and description', async () => {
    const word = unique();
    const rows = [];
    for (const name of ['2071-2072', '2073-2074', '2072-2073']) {
      const [from = '', to = ''] = name.split('-');
      rows.push({ year: name, start_date: `${from}-09-01`, end_date: `${to}-06-30`, description: `plan ${word}` });
    }
    for (const row of rows) await add(kind, row);
    expect(await found(kind, `search=${word}`, school.admin, 'year')).toEqual(['2073-2074', '2072-2073', '2071-2072']);
    expect(await found(kind, `search=${word}&ordering=start_date`, school.admin, 'year')).toEqual(['2071-2072', '2072-2073', '2073-2074']);
    expect(await found(kind, 'search=2072-20', school.admin, 'year')).toEqual(['2072-2073']);
  });
});

describe('levels', () => {
  test('nest their grades when details are asked for, and count them', async () => {
    const level = (await add('levels', { name: `Lycée ${unique()}`, level: 'HIGH', order: 3 })).body;
    for (const grade_number of [11, 10])
      await add('grades', { name: `Lycée ${grade_number}`, grade_number, educational_level: level['id'] });
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
    const word = unique();
    for (const [level, order, name_arabic] of [
      ['HIGH', 3, `ثانوي ${word}`],
      ['PRIMARY', 1, `ابتدائي ${word}`],
      ['MIDDLE', 2, null],
    ] as const)
      await add('levels', { name: `${level} ${word}`, level, order, name_arabic });
    const stages = (query: string) => found('levels', `search=${encodeURIComponent(query)}`, school.admin, 'level');
    expect(await stages(word)).toEqual(['PRIMARY', 'MIDDLE', 'HIGH']);
    expect(await stages(`ثانوي ${word}`)).toEqual(['HIGH']);
    expect(await found('levels', `search=${word}&ordering=-order`, school.admin, 'level')).toEqual(['HIGH', 'MIDDLE', 'PRIMARY']);
    expect(await found('levels', `search=${word}&level=MIDDLE`, school.admin, 'level')).toEqual(['MIDDLE']);
    const bad = await client.send(school.admin, 'GET /api/schools/levels/?level=middle');
    expect(detailsOf(bad)).toEqual({ level: ['Must be one of: PRIMARY, MIDDLE, HIGH.'] });
  });

  test('are of codes and ages that make sense', async () => {
    expect(detailsOf(await add('levels', { name: 'x', level: 'UNIVERSITY', order: 1 }))).toEqual({
      level: ['Must be one of: PRIMARY, MIDDLE, HIGH.'],
    });
    expect(detailsOf(await add('levels', { name: 'x', level: 'HIGH', order: 1, min_age: 15, max_age: 12 }))).toEqual({
      max_age: ['Must be 15 or more.'],
    });
  });
});

describe('grades', () => {
  test('link the subjects that they are taught, and count classes and students', async () => {
    const [maths, music] = [
      (await add('subjects', kinds['subjects']?.body())).body,
      (await add('subjects', kinds['subjects']?.body())).body,
    ];
    const sent = { name: `Année ${unique()}`, grade_number: 8, educational_level: levelId };
    const grade = (await add('grades', { ...sent, subjects: [maths['id'], music['id']] })).body;
    expect(new Set(idsOf(grade['subjects'] as Row[]))).toEqual(new Set([maths['id'], music['id']]));
    expect(grade).toMatchObject({ classes_count: 0, students_count: 0, educational_level_name: 'Collège' });
    const subject = (await client.send(school.admin, `GET ${at('subjects', maths)}`)).body;
    expect(subject['grade_subjects']).toEqual([{ id: grade['id'], name: sent.name, grade_number: 8 }]);
    const replaced = await client.send(school.admin, `PUT ${at('grades', grade)}`, { body: { ...sent, subjects: [music['id']] } });
    expect(replaced.body['subjects']).toEqual([{ id: music['id'], name: music['name'], code: music['code'] }]);
    const inUse = await client.send(school.admin, `DELETE ${at('subjects', music)}`);
    expect([inUse.status, JSON.stringify(inUse.body['details'])]).toEqual([400, expect.stringContaining(sent.name) as string]);

    await add('classes', { section: 'A', grade: grade['id'], academic_year: Number(school.yearId) });
    expect((await client.send(school.admin, `GET ${at('grades', grade)}`)).body).toMatchObject({ classes_count: 1, students_count: 0 });
    expect((await client.send(school.admin, `DELETE ${at('grades', grade)}`)).status).toBe(400);
    const bad = await add('grades', { ...sent, subjects: [999_999_999, maths['id']], educational_level: 999_999_999 });
    expect([bad.status, detailsOf(bad)]).toEqual([
      400,
      { 'subjects.0': ['There is no Subject 999999999.'], educational_level: ['There is no Level 999999999.'] },
    ]);
    expect(detailsOf(await add('grades', { ...sent, subjects: [maths['id'], maths['id']] }))).toEqual({
      'subjects.1': ['Appears more than once.'],
    });
  });

  test('are filtered by level, number, classes and text, and sorted by number', async () => {
    const word = unique();
    const level = (await add('levels', kinds['levels']?.body())).body;
    const rows: Row[] = [];
    for (const grade_number of [5, 4, 6])
      rows.push((await add('grades', { name: `N${grade_number} ${word}`, grade_number, educational_level: level['id'] })).body);
    await add('classes', { section: 'A', grade: rows[0]?.['id'], academic_year: Number(school.yearId) });
    const numbers = (query: string) => found('grades', query, school.admin, 'grade_number');
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

describe('classes', () => {
  const body = (more: Row = {}) => ({ ...kinds['classes']?.body(), ...more });

  test('are named by their grade and section, have a teacher and a room, and follow the name of the grade', async () => {
    const teacher = await school.person(Role.TEACHER, { firstName: 'Leila', lastName: 'Fassi' });
    const grade = (await add('grades', kinds['grades']?.body())).body;
    const room = (await add('rooms', kinds['rooms']?.body())).body;
    const made = await add(
      'classes',
      body({ section: 'B', grade: grade['id'], class_teacher: Number(teacher.id), room: room['id'], name: 'mine' }),
    );
    expect(made.body).toMatchObject({
      name: `${String(grade['name'])} - B`,
      grade_name: grade['name'],
      academic_year_display: '2026-2027',
      class_teacher: Number(teacher.id),
      class_teacher_name: 'Leila Fassi',
      room: room['id'],
      room_name: room['name'],
      current_students: 0,
      max_students: null,
    });
    for (const role of [Role.STUDENT, Role.PARENT, Role.DRIVER])
      expect((await client.send(await school.person(role), `GET ${at('classes', made.body)}`)).body).toEqual(made.body);
    await client.send(school.admin, `PUT ${at('grades', grade)}`, {
      body: { name: 'Renommée', grade_number: 9, educational_level: levelId },
    });
    expect((await client.send(school.admin, `GET ${at('classes', made.body)}`)).body['name']).toBe('Renommée - B');
    const used = await client.send(school.admin, `DELETE ${at('rooms', room)}`);
    expect([used.status, JSON.stringify(used.body['details'])]).toEqual([400, expect.stringContaining('Renommée - B') as string]);
  });

  test('refuse a twin, a head who is no teacher, and what does not exist', async () => {
    const student = await school.person(Role.STUDENT);
    const first = body();
    const { body: made } = await add('classes', first);
    expect(detailsOf(await add('classes', { ...first, section: String(made['section']).toUpperCase() }))).toEqual({
      section: ['This value is already in use.'],
    });
    expect(detailsOf(await add('classes', body({ class_teacher: Number(student.id), room: 999_999_999, grade: 999_999_999 })))).toEqual({
      class_teacher: ['This account must have the role TEACHER.'],
      room: ['There is no Room 999999999.'],
      grade: ['There is no Grade 999999999.'],
    });
    expect(detailsOf(await add('classes', body({ max_students: 0 })))).toEqual({ max_students: ['Must be 1 or more.'] });
  });

  test('take no fewer students than they have, and are not deleted while they have any', async () => {
    const schoolClass = await school.schoolClass({ students: 2 });
    const row = (await client.send(school.admin, `GET ${at('classes', schoolClass as unknown as Row)}`)).body;
    expect(row['current_students']).toBe(2);
    const put = await client.send(school.admin, `PUT ${at('classes', row)}`, {
      body: { ...pick(row, ['section', 'grade', 'academic_year']), max_students: 1 },
    });
    expect(detailsOf(put)).toEqual({ max_students: ['May not fall below the 2 students enrolled.'] });
    const deleted = await client.send(school.admin, `DELETE ${at('classes', row)}`);
    expect([deleted.status, deleted.body['error_code']]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test('are filtered, searched and sorted by grade and section', async () => {
    const word = unique();
    const teacher = await school.person(Role.TEACHER);
    const grades: Row[] = [];
    for (const grade_number of [2, 1])
      grades.push((await add('grades', { name: `${word} ${grade_number}`, grade_number, educational_level: levelId })).body);
    const [second, first] = grades as [Row, Row];
    await add('classes', body({ section: 'B', grade: second['id'], class_teacher: Number(teacher.id) }));
    await add('classes', body({ section: 'A', grade: second['id'] }));
    await add('classes', body({ section: 'C', grade: first['id'], is_active: false }));
    const sections = (query: string) =>
      found('classes', `search=${word}&ordering=grade__grade_number,section&${query}`, school.admin, 'section');
    expect(await sections('')).toEqual(['C', 'A', 'B']);
    expect(await found('classes', `search=${word}&ordering=-grade__grade_number,section`, school.admin, 'section')).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(await sections(`grade=${String(second['id'])}`)).toEqual(['A', 'B']);
    expect(await sections(`class_teacher=${teacher.id}`)).toEqual(['B']);
    expect(await sections('has_teacher=false')).toEqual(['C', 'A']);
    expect(await sections('section=b')).toEqual(['B']);
    expect(await sections('is_active=false')).toEqual(['C']);
    expect(await sections(`academic_year=${school.yearId}`)).toHaveLength(3);
    expect(await sections(`created_at__gte=${school.today}&created_at__lte=${school.today}`)).toHaveLength(3);
    expect(await sections(`created_at__gte=${school.day(1)}`)).toEqual([]);
  });
});

describe('subjects', () => {
  test('have a code of their own, whatever its case, and a colour', async () => {
    const { body: made } = await add('subjects', kinds['subjects']?.body());
    const twin = await add('subjects', { name: 'x', code: String(made['code']).toLowerCase(), color: 'red' });
    expect(detailsOf(twin)).toEqual({ color: ['This value does not have the expected form.'] });
    expect(detailsOf(await add('subjects', { name: 'x', code: String(made['code']).toLowerCase() }))).toEqual({
      code: ['This value is already in use.'],
    });
  });

  test('are searched in every language and sorted by what is asked', async () => {
    const word = unique();
    for (const [name, name_arabic] of [
      ['Chimie', `كيمياء ${word}`],
      ['Arabe', null],
      ['Biologie', null],
    ] as const)
      await add('subjects', { name: `${name} ${word}`, name_arabic, code: unique() });
    const names = async (query: string) => (await found('subjects', query)).map((name) => String(name).split(' ')[0]);
    expect(await names(`search=${word}&ordering=name`)).toEqual(['Arabe', 'Biologie', 'Chimie']);
    expect(await names(`search=${word}&ordering=-name`)).toEqual(['Chimie', 'Biologie', 'Arabe']);
    expect(await names(`search=${encodeURIComponent(`كيمياء ${word}`)}`)).toEqual(['Chimie']);
  });
});

describe('rooms', () => {
  test('are filtered by type and whether they are free, searched and sorted', async () => {
    const word = unique();
    for (const [number, room_type, is_available] of [
      ['3', 'LAB', true],
      ['1', 'LIBRARY', true],
      ['2', 'LAB', false],
    ] as const)
      await add('rooms', { name: `Salle ${word}`, room_number: number, room_type, is_available });
    const numbers = (query: string) => found('rooms', `search=${word}&ordering=room_number&${query}`, school.admin, 'room_number');
    expect(await numbers('')).toEqual(['1', '2', '3']);
    expect(await numbers('room_type=LAB')).toEqual(['2', '3']);
    expect(await numbers('is_available=false')).toEqual(['2']);
    expect(await numbers('room_type=LAB&is_available=true')).toEqual(['3']);
    expect(detailsOf(await client.send(school.admin, 'GET /api/schools/rooms/?room_type=CAVE'))).toHaveProperty('room_type');
  });

  test('come from forms too, lists and numbers included', async () => {
    const form = new URLSearchParams([
      ['name', 'Salle de forme'],
      ['room_number', unique()],
      ['room_type', 'GYM'],
      ['floor', '-1'],
      ['is_available', 'false'],
      ['equipment', 'ballon'],
      ['equipment', 'filet'],
      ['notes', ''],
    ]);
    const { status, body } = await client.send(school.admin, 'POST /api/schools/rooms/', {
      body: form.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([status, body]).toMatchObject([201, { floor: -1, is_available: false, equipment: ['ballon', 'filet'], notes: null }]);
  });
});
