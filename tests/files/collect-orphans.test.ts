import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { collectOrphans, orphanAgeMs } from '../../src/services/files/collect-orphans.js';
import { newStorageKey } from '../../src/services/files/store-file.js';
import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { png } from './samples.js';
import { here, sentFile, startFilesApp, storedOf, type FileShown } from './uploading.js';

describe('collecting what uploads left behind', () => {
  let app: App;
  let school: School;
  let student: Person;
  beforeAll(async () => {
    app = await startFilesApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    school = await app.school();
    student = await school.person(Role.STUDENT);
  });

  const soon = (): Date => new Date(Date.now() + 60_000);
  const nextDay = (): Date => new Date(Date.now() + orphanAgeMs + 60_000);
  const collect = (now: Date) => collectOrphans(app.server.platform, school.id, now);
  const picture = (to: FileShown | null) =>
    school.ask(student, 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { profilePictureUrl } } }', {
      input: { profilePicture: to?.publicId ?? null },
    });

  it('removes a file that no record named for a day, bytes and row together, and no younger one', async () => {
    const file = await sentFile(app, school, student, png());
    expect(await collect(soon())).toEqual({ files: 0, strays: 0 });
    expect((await fetch(here(app, file.url))).status).toBe(200);
    expect(await collect(nextDay())).toEqual({ files: 1, strays: 0 });
    expect((await fetch(here(app, file.url))).status).toBe(404);
    expect(await storedOf(app, school)).toEqual([]);
    expect(await school.sql('select 1 from stored_file where organization_id = $1', [school.id])).toEqual([]);
  });

  it('keeps what a record names, and removes it a day after the record names another', async () => {
    const [old, young] = [await sentFile(app, school, student, png(3, 3)), await sentFile(app, school, student, png(4, 4))];
    expect((await picture(old)).errors).toBeUndefined();
    // Sent again as it is, which happens with every PUT, it is still one use.
    expect((await picture(old)).errors).toBeUndefined();
    await picture(young);
    await school.sql(`update stored_file set updated_at = now() - interval '2 days' where organization_id = $1`, [school.id]);
    expect(await collect(soon())).toEqual({ files: 1, strays: 0 });
    expect((await fetch(here(app, young.url))).status).toBe(200);
    expect((await fetch(here(app, old.url))).status).toBe(404);
    await picture(null);
    expect(await collect(soon())).toEqual({ files: 0, strays: 0 });
    expect(await collect(nextDay())).toEqual({ files: 1, strays: 0 });
  });

  it('counts each record that names a file, also when two do so at once', async () => {
    const file = await sentFile(app, school, student, png());
    const usesOf = async () => (await school.sql<{ uses: number }>('select uses from stored_file where id = $1', [file.id]))[0]?.uses;
    await picture(file);
    const other = await sentFile(app, school, student, png(9, 9));
    await Promise.all(Array.from({ length: 6 }, (_, i) => picture(i % 2 ? file : other)));
    expect([0, 1]).toContain(await usesOf());
    const { rows } = await app.server.platform.pool.query<{ uses: number }>(
      'select sum(uses)::int as uses from stored_file where organization_id = $1',
      [school.id],
    );
    expect(rows[0]?.uses).toBe(1);
  });

  it('removes at once what was deleted', async () => {
    const file = await sentFile(app, school, student, png());
    await school.ask(student, 'mutation ($id: ID!) { deleteFile(id: $id) { deletedAt } }', { id: file.id });
    expect(await storedOf(app, school)).toHaveLength(1);
    expect(await collect(soon())).toEqual({ files: 1, strays: 0 });
    expect(await storedOf(app, school)).toEqual([]);
  });

  it('removes bytes that no row names when they are a day old, and none of another organization', async () => {
    const other = await app.school();
    const file = await sentFile(app, school, student, png());
    const { storage } = app.server.platform.files;
    for (const { id } of [school, other]) {
      await mkdir(storage.incoming, { recursive: true });
      const place = path.join(storage.incoming, 'stray');
      await writeFile(place, 'a crash came before the row');
      await storage.put(newStorageKey(id), { path: place, bytes: 27, checksum: '', mimeType: 'text/plain' });
    }
    await picture(file);
    expect(await collect(soon())).toEqual({ files: 0, strays: 0 });
    expect(await collect(nextDay())).toEqual({ files: 0, strays: 1 });
    expect(await storedOf(app, school)).toHaveLength(1);
    expect(await storedOf(app, other)).toHaveLength(1);
  });

  it('goes on where a crash left it: a condemned file whose bytes are gone already', async () => {
    const file = await sentFile(app, school, student, png());
    const [key = ''] = await storedOf(app, school);
    await school.sql('update stored_file set deleted_at = now() where id = $1', [file.id]);
    await app.server.platform.files.storage.remove(key);
    expect(await collect(soon())).toEqual({ files: 1, strays: 0 });
  });
});

describe('a picture', () => {
  let app: App;
  let school: School;
  beforeAll(async () => {
    app = await startFilesApp();
    school = await app.school();
  });
  afterAll(() => app.close());

  it('must be an image, of this organization, and one of the viewer’s own', async () => {
    const [student, other] = [await school.person(Role.STUDENT), await school.person(Role.STUDENT)];
    const elsewhere = await app.school();
    const note = await sentFile(app, school, student, Buffer.from('a note'), { context: 'HOMEWORK' });
    const theirs = await sentFile(app, school, other, png());
    const foreign = await sentFile(app, elsewhere, elsewhere.admin, png());
    const refused = async (publicId: string) =>
      (
        await school.ask(student, 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { id } } }', {
          input: { profilePicture: publicId },
        })
      ).errors?.[0]?.extensions.fields?.[0];
    expect(await refused(note.publicId)).toMatchObject({ path: 'input.profilePicture', code: 'WRONG_KIND', kind: 'DOCUMENT' });
    for (const { publicId } of [theirs, foreign, { publicId: 'profiles/none' }])
      expect(await refused(publicId)).toMatchObject({ path: 'input.profilePicture', code: 'UNKNOWN_ID' });
  });

  it('and a logo are shown under their address; the office may use what others uploaded', async () => {
    const student = await school.person(Role.STUDENT);
    const file = await sentFile(app, school, student, png());
    const { data } = await school.ask<{ updateUser: { user: { profilePictureUrl: string } } }>(
      school.admin,
      'mutation ($id: ID!, $input: UpdateUserInput!) { updateUser(id: $id, input: $input) { user { profilePictureUrl } } }',
      { id: student.id, input: { profilePicture: file.publicId } },
    );
    expect(data.updateUser.user.profilePictureUrl).toBe(file.url);
    const logo = await sentFile(app, school, school.admin, png(), { context: 'SCHOOL_LOGO' });
    const input = {
      name: 'École',
      phone: '+212522000000',
      email: 'a@b.test',
      address: 'Rue 1',
      city: 'Rabat',
      region: 'R',
      logo: logo.publicId,
    };
    const settings = await school.ask<{ updateSchoolSettings: { schoolSettings: { logoUrl: string } } }>(
      school.admin,
      'mutation ($input: UpdateSchoolSettingsInput!) { updateSchoolSettings(input: $input) { schoolSettings { logoUrl } } }',
      { input },
    );
    expect(settings.data.updateSchoolSettings.schoolSettings.logoUrl).toBe(logo.url);
  });
});
