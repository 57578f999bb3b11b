import { afterAll, describe, expect, test } from 'vitest';
import { FlagType, Priority, ResolutionType } from '../../../src/entities/attendance/absence-flag.js';
import { AttendanceStatus } from '../../../src/entities/attendance/attendance-record.js';
import { FileKind, StoredFile } from '../../../src/entities/files/stored-file.js';
import { UploadContext } from '../../../src/entities/files/upload-context.js';
import { createAbsenceFlag } from '../../../src/services/attendance/create-absence-flag.js';
import { deleteAbsenceFlag } from '../../../src/services/attendance/delete-absence-flag.js';
import { dismissAbsenceFlag } from '../../../src/services/attendance/dismiss-absence-flag.js';
import { resolveAbsenceFlag } from '../../../src/services/attendance/resolve-absence-flag.js';
import { updateAbsenceFlag } from '../../../src/services/attendance/update-absence-flag.js';
import { Classroom, closeDatabase, day, monday } from './classroom.js';
import { events, faultsOf, flags, mark, notices } from './outcomes.js';

afterAll(closeDatabase);
const { PRESENT, ABSENT } = AttendanceStatus;
const flagIds = async (room: Classroom): Promise<string[]> =>
  (await room.select<{ id: string }>('select id from absence_flag where organization_id = ? and deleted_at is null order by id')).map(
    ({ id }) => id,
  );
const absent = async (days: number): Promise<{ room: Classroom; flag: string }> => {
  const room = await Classroom.make({ students: 2 });
  for (let at = 0; at < days; at++) await mark(room, await room.lesson(day(at)), { 0: ABSENT });
  return { room, flag: (await flagIds(room))[0] ?? '' };
};
const resolve = (room: Classroom, flag: string, input: object = {}) =>
  room.as('admin', (ctx) => resolveAbsenceFlag(ctx, flag, { resolutionType: ResolutionType.JUSTIFIED, ...input }));

/** A document that the office uploaded. */
const upload = (room: Classroom, publicId: string) =>
  room.as('admin', (ctx) => {
    ctx.em.create(StoredFile, {
      organization: ctx.organization.id,
      owner: room.admin,
      publicId,
      kind: FileKind.DOCUMENT,
      mimeType: 'application/pdf',
      format: 'pdf',
      bytes: 1,
      checksum: '0',
      context: UploadContext.JUSTIFICATION,
      storageKey: publicId,
    });
    return Promise.resolve();
  });

describe('resolving a flag', () => {
  test('closes it and tells the guardian', async () => {
    const { room, flag } = await absent(2);
    const proof = `justifications/user${room.admin}_1`;
    await upload(room, proof);
    const answer = await resolve(room, flag, { resolutionNotes: 'certificate', documents: [proof], followUpRequired: true });
    expect(answer).toMatchObject({ absencesUpdated: 0, parentNotified: true });
    expect((await notices(room)).at(-1)).toBe('0 FLAG_RESOLVED MEDIUM');
    expect(
      await room.select(
        'select status, resolution_type, resolution_notes, documents, follow_up_required, resolved_by_id from absence_flag where organization_id = ?',
      ),
    ).toEqual([
      {
        status: 'RESOLVED',
        resolution_type: 'JUSTIFIED',
        resolution_notes: 'certificate',
        documents: [proof],
        follow_up_required: true,
        resolved_by_id: room.admin,
      },
    ]);
    expect(await faultsOf(resolve(room, flag))).toEqual([{ path: 'id', code: 'WRONG_STATE', facts: { status: 'RESOLVED' } }]);
  });

  test('keeps its documents in use, and lets go those that it no longer names', async () => {
    const { room, flag } = await absent(1);
    const [one, two] = [`justifications/user${room.admin}_1`, `justifications/user${room.admin}_2`];
    for (const publicId of [one, two]) await upload(room, publicId);
    const used = async () =>
      (await room.select<{ id: string }>('select public_id as id from stored_file where organization_id = ? and uses = 1 order by 1')).map(
        ({ id }) => id,
      );
    const work = (documents: string[] | null) => room.as('admin', (ctx) => updateAbsenceFlag(ctx, flag, { documents }));
    await work([one, two, one]);
    expect(await used()).toEqual([one, two]);
    await work([two]);
    expect(await used()).toEqual([two]);
    expect(await faultsOf(work([two, 'justifications/none']))).toMatchObject([{ path: 'input.documents.1', code: 'UNKNOWN_ID' }]);
    await work(null);
    expect(await used()).toEqual([]);
  });

  test('excuses its absences when asked to; the flag stays as it was, others follow', async () => {
    const { room, flag } = await absent(5);
    expect(await flags(room)).toHaveLength(2);
    expect(await resolve(room, flag, { markExcused: true })).toMatchObject({ absencesUpdated: 5, parentNotified: true });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-18 5 HIGH RESOLVED t']);
    expect(await room.select(`select distinct status from attendance_record where organization_id = ?`)).toEqual([{ status: 'EXCUSED' }]);
    expect(await room.select(`select from attendance_mark where organization_id = ? and cause = 'FLAG_RESOLVED'`)).toHaveLength(5);
    // The guardian hears of the flag, not of each absence; the live view does hear of those.
    expect((await notices(room)).slice(5)).toEqual(['0 FLAG_RESOLVED HIGH']);
    expect((await events(room, 'attendance.alert')).slice(5)).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining({ status: 'EXCUSED', correction: true }) as unknown),
    );
  });

  test('answers for its days: only a run that grows is flagged again', async () => {
    const { room, flag } = await absent(2);
    await resolve(room, flag);
    await mark(room, await room.lesson(day(1), { start: '10:00' }), { 0: ABSENT });
    expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-15 2 MEDIUM RESOLVED t']);
    expect(await mark(room, await room.lesson(day(2)), { 0: ABSENT })).toMatchObject({ flagsCreated: 1 });
    expect(await flags(room)).toEqual([
      '0 ABSENCE 2026-09-14 2026-09-15 2 MEDIUM RESOLVED t',
      '0 ABSENCE 2026-09-14 2026-09-16 3 MEDIUM ACTIVE t',
    ]);
  });
});

test('a dismissed flag keeps its absences, and nobody is told', async () => {
  const { room, flag } = await absent(1);
  const answer = await room.as('admin', (ctx) => dismissAbsenceFlag(ctx, flag, { resolutionNotes: 'known' }));
  expect(answer).toMatchObject({ absencesUpdated: 0, parentNotified: false });
  expect(await notices(room)).toHaveLength(1);
  expect(await flags(room)).toEqual(['0 ABSENCE 2026-09-14 2026-09-14 1 LOW DISMISSED t']);
});

test('a deleted flag is not made again for the same days', async () => {
  const { room, flag } = await absent(1);
  await room.as('admin', (ctx) => deleteAbsenceFlag(ctx, flag));
  await mark(room, await room.lesson(day(0), { start: '10:00' }), { 0: ABSENT });
  expect(await flags(room)).toEqual([]);
  expect(await faultsOf(room.as('admin', (ctx) => deleteAbsenceFlag(ctx, flag)))).toBe('NOT_FOUND');
});

describe('a flag made by hand', () => {
  test('has the urgency of the run that its lesson is in, and tells the guardian', async () => {
    const { room } = await absent(4);
    const [lesson] = await room.select<{ id: string }>('select id from session_instance where organization_id = ? and date = ?', [day(1)]);
    const make = (input: object) =>
      room.as('admin', (ctx) =>
        createAbsenceFlag(ctx, { studentId: room.students[0] ?? '', sessionInstanceId: lesson?.id ?? '', ...input }),
      );
    expect(await make({})).toMatchObject({ notificationsSent: 1 });
    expect((await notices(room)).at(-1)).toBe('0 FLAG_CREATED HIGH');
    await make({ priority: Priority.LOW });
    await make({ flagType: FlagType.LATE_PATTERN });
    expect(
      await room.select(
        `select flag_type, priority, absence_count, status, parent_notified from absence_flag where organization_id = ? and not auto_generated order by id`,
      ),
    ).toEqual([
      { flag_type: 'ABSENCE', priority: 'HIGH', absence_count: 4, status: 'ACTIVE', parent_notified: true },
      { flag_type: 'ABSENCE', priority: 'LOW', absence_count: 4, status: 'ACTIVE', parent_notified: true },
      { flag_type: 'LATE_PATTERN', priority: 'URGENT', absence_count: 0, status: 'ACTIVE', parent_notified: true },
    ]);
  });

  test('is left alone by the policy', async () => {
    const room = await Classroom.make();
    const lesson = await room.lesson(monday);
    await room.as('admin', (ctx) => createAbsenceFlag(ctx, { studentId: room.students[0] ?? '', sessionInstanceId: lesson }));
    await mark(room, lesson, { 0: ABSENT });
    await mark(room, lesson, { 0: PRESENT });
    expect(await flags(room)).toEqual(['0 ABSENCE 0 LOW ACTIVE t']);
  });

  test('names every id that is not there, and a student who was not in the lesson', async () => {
    const room = await Classroom.make();
    const stranger = await Classroom.make({ students: 1 });
    const make = (studentId: string, sessionInstanceId: string) =>
      room.as('admin', (ctx) => createAbsenceFlag(ctx, { studentId, sessionInstanceId, documents: [' '] }));
    expect(await faultsOf(make(stranger.students[0] ?? '', 'x'))).toMatchObject([
      { path: 'input.documents.0', code: 'UNKNOWN_ID' },
      { path: 'input.studentId', code: 'UNKNOWN_ID' },
      { path: 'input.sessionInstanceId', code: 'UNKNOWN_ID' },
    ]);
  });
});

test('a flag stays with its student and its lesson', async () => {
  const { room, flag } = await absent(1);
  const work = (input: object) => room.as('admin', (ctx) => updateAbsenceFlag(ctx, flag, input));
  expect(await faultsOf(work({ studentId: room.students[1], flagType: FlagType.LATE_PATTERN, priority: null }))).toMatchObject([
    { path: 'input.priority', code: 'NULL' },
    { path: 'input.studentId', code: 'NOT_YOURS' },
    { path: 'input.flagType', code: 'NOT_YOURS' },
  ]);
  await work({ studentId: room.students[0], flagType: FlagType.ABSENCE, priority: Priority.HIGH, resolutionNotes: 'called home' });
  expect(await room.select('select priority, resolution_notes from absence_flag where organization_id = ?')).toEqual([
    { priority: 'HIGH', resolution_notes: 'called home' },
  ]);
});

test('marking and resolving at the same moment wait for each other', async () => {
  const { room, flag } = await absent(3);
  const lesson = await room.lesson(day(3));
  await Promise.all([resolve(room, flag, { markExcused: true }), mark(room, lesson, { 0: ABSENT }), mark(room, lesson, { 1: ABSENT })]);
  const open = (await flags(room)).filter((one) => one.includes('ACTIVE') && one.startsWith('0'));
  expect(open).toEqual([expect.stringMatching(/ABSENCE 2026-09-17 2026-09-17 1 LOW/)]);
});
