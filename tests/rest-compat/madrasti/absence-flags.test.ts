import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../../src/entities/identity/role.js';
import { pdf } from '../../files/samples.js';
import { here } from '../../files/uploading.js';
import { startApp, type App } from '../../support/app.js';
import type { Person, School } from '../../support/school.js';
import { clientOf, idsOf, type Client } from './client.js';
import { flagList, flagSchool, type FlagSchool } from './flag-school.js';

let app: App;
let school: School;
let client: Client;
let staff: Person;
let colleague: Person;
let pupil: FlagSchool['pupil'];
let absentee: FlagSchool['absentee'];
let proof: FlagSchool['proof'];
let flagged: FlagSchool['flagged'];

beforeAll(async () => {
  app = await startApp();
  school = await app.school();
  client = clientOf(app, school);
  colleague = await school.person(Role.TEACHER);
  ({ staff, pupil, absentee, proof, flagged } = await flagSchool(app, school, client));
});
afterAll(() => app.close());

describe('flags of the policy', () => {
  test('say who missed which lesson, how often in a row, and that the guardian knows', async () => {
    const { student, lesson, schoolClass, flags } = await absentee(3);
    expect(flags).toEqual([
      {
        id: expect.any(Number) as number,
        student: Number(student.id),
        student_name: expect.stringContaining('Sara') as string,
        session: Number(lesson.instanceId),
        session_details: {
          date: school.today,
          class: schoolClass.name,
          subject: 'Mathématiques',
          start_time: '08:00',
          teacher_name: 'Karim Bennani',
        },
        flag_type: 'ABSENCE',
        priority: 'MEDIUM',
        status: 'ACTIVE',
        absence_count: 3,
        created_at: expect.any(String) as string,
        resolved_at: null,
        resolved_by: null,
        resolution_notes: null,
        documents: null,
        auto_generated: true,
        parent_notified: true,
        follow_up_required: false,
      },
    ]);
  });

  test('are seen by the office, by who teaches the class, by the student and by the parents; nobody else', async () => {
    const { teacher, student, parent, flag } = await absentee(1);
    const blind = await school.guardianOf(student, { maySeeAttendance: false });
    const stranger = await school.guardianOf((await pupil()).student);
    for (const who of [school.admin, staff, teacher, student, parent]) {
      expect((await client.send(who, `GET ${flagList}${flag}/`)).body).toMatchObject({ id: flag, student: Number(student.id) });
      expect(idsOf(await client.rows(who, `GET ${flagList}?student=${student.id}`))).toEqual([flag]);
    }
    for (const who of [colleague, stranger, blind, (await pupil()).student]) {
      expect((await client.send(who, `GET ${flagList}${flag}/`)).status).toBe(404);
      expect(await client.rows(who, `GET ${flagList}?student=${student.id}`)).toEqual([]);
    }
    expect((await client.send(await school.person(Role.DRIVER), `GET ${flagList}`)).status).toBe(403);
  });

  test('show documents to the office and the family, not to teachers', async () => {
    const publicId = await proof();
    const { teacher, parent, student, flag } = await flagged({ documents: [publicId] });
    const seen = async (who: Person) => (await client.send(who, `GET ${flagList}${flag}/`)).body['documents'];
    expect(await seen(staff)).toEqual([publicId]);
    expect(await seen(parent)).toEqual([publicId]);
    expect(await seen(student)).toEqual([publicId]);
    expect(await seen(teacher)).toBeNull();

    // The family reads what the office uploaded, by a link of its own.
    const urls = async (who: Person) =>
      (
        await school.ask<{ absenceFlag: { documentUrls: string[] | null } }>(
          who,
          'query ($id: ID!) { absenceFlag(id: $id) { documentUrls } }',
          {
            id: String(flag),
          },
        )
      ).data.absenceFlag.documentUrls;
    const [url = ''] = (await urls(parent)) ?? [];
    expect(Buffer.from(await (await fetch(here(app, url))).arrayBuffer())).toEqual(pdf());
    expect(await urls(teacher)).toBeNull();
  });
});

describe('the list of flags', () => {
  test('is filtered, searched, sorted and cut into pages', async () => {
    const urgent = await flagged({ priority: 'URGENT', flag_type: 'LATE_PATTERN' });
    const low = await flagged({ priority: 'LOW' });
    const both = [urgent.flag, low.flag];
    const of = async (query: string) =>
      idsOf(await client.rows(staff, `GET ${flagList}?page_size=100&${query}`)).filter((id) => both.includes(Number(id)));
    expect(await of('priority=URGENT')).toEqual([urgent.flag]);
    expect(await of('flag_type=LATE_PATTERN')).toEqual([urgent.flag]);
    expect(await of('flag_type=ABSENCE')).toEqual([low.flag]);
    expect(await of('status=RESOLVED')).toEqual([]);
    expect(await of('status=ACTIVE&ordering=priority')).toEqual([low.flag, urgent.flag]);
    expect(await of('ordering=-priority')).toEqual([urgent.flag, low.flag]);
    expect(await of(`search=${encodeURIComponent(low.schoolClass.name)}`)).toEqual([low.flag]);
    expect(await of(`created_at__gte=${school.today}`)).toEqual([low.flag, urgent.flag]);
    expect(await of(`created_at__lte=${school.day(-1)}`)).toEqual([]);
    const page = await client.send(staff, `GET ${flagList}?page_size=1&page=2`);
    expect(page.body['page_info']).toMatchObject({ current_page: 2, page_size: 1, has_previous: true });
    expect((await client.send(staff, `GET ${flagList}?priority=SOON`)).body).toMatchObject({ details: { priority: [expect.any(String)] } });
    expect((await client.send(staff, `GET ${flagList}?page=999`)).status).toBe(404);
  });

  test('of pending ones has the open flags, the most urgent first, for the office and for the classes of a teacher', async () => {
    const low = await flagged({ priority: 'LOW' });
    const urgent = await flagged({ priority: 'URGENT' });
    const high = await flagged({ priority: 'HIGH' });
    const closed = await flagged({ priority: 'URGENT' });
    await client.send(staff, `POST ${flagList}${closed.flag}/dismiss/`);
    const three = [low.flag, urgent.flag, high.flag, closed.flag];
    const pending = async (who: Person, query = '') =>
      idsOf(await client.rows(who, `GET ${flagList}pending/?page_size=100${query}`)).filter((id) => three.includes(Number(id)));
    expect(await pending(staff)).toEqual([urgent.flag, high.flag, low.flag]);
    expect(await pending(high.teacher)).toEqual([high.flag]);
    expect(await pending(colleague)).toEqual([]);
    expect(await pending(staff, '&ordering=id')).toEqual([low.flag, urgent.flag, high.flag]);
    expect(await pending(staff, '&priority=HIGH')).toEqual([high.flag]);
    expect(await pending(staff, `&search=${encodeURIComponent(low.schoolClass.name)}`)).toEqual([low.flag]);
    expect((await client.send(low.student, `GET ${flagList}pending/`)).status).toBe(403);
    expect((await client.send(low.parent, `GET ${flagList}pending/`)).status).toBe(403);
    expect((await client.send(staff, `GET ${flagList}pending/?priority=SOON`)).status).toBe(400);
  });
});
