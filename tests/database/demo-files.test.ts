import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here } from '../files/uploading.js';
import { startS3Simulator, type S3Simulator } from '../simulators/s3/s3-simulator.js';
import { admin, demoUnderTest, type DemoUnderTest } from './demo-under-test.js';

const thursday = new Date('2026-11-19T13:00:00Z');
const later = new Date('2026-12-10T13:00:00Z');

interface Resource {
  readonly resourceType: string;
  readonly file: string | null;
  readonly fileUrl: string | null;
  readonly fileSize: number | null;
  readonly mimeType: string | null;
}

describe.each(['a folder', 'a bucket'])('The files of the demo data, kept in %s', (place) => {
  let folder: string;
  let simulator: S3Simulator;
  let demo: DemoUnderTest;
  let clock = thursday;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'madrasti-demo-files-'));
    simulator = await startS3Simulator();
    const bucket = place === 'a bucket' && { STORAGE_URL: simulator.url };
    demo = await demoUnderTest({ now: () => clock, students: 60, settings: { FILES_DIR: folder, DATA_DIR: folder, ...bucket } });
  });
  afterAll(async () => {
    await demo[Symbol.asyncDispose]();
    await simulator[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const read = async (url: string | null): Promise<{ status: number; type: string | null; bytes: number }> => {
    const response = await fetch(here(demo.app, url ?? ''));
    return { status: response.status, type: response.headers.get('content-type'), bytes: (await response.arrayBuffer()).byteLength };
  };

  it('are what lessons, questions and justifications name, each of the type and size that is told', async () => {
    const resources = await demo.all<Resource>(admin, 'lessonResources', 'resourceType file fileUrl fileSize mimeType');
    const filed = resources.filter(({ file }) => file !== null);
    expect(new Set(filed.map(({ resourceType }) => resourceType))).toEqual(new Set(['PDF', 'IMAGE', 'AUDIO', 'DOCUMENT', 'PRESENTATION']));
    for (const { fileUrl, fileSize, mimeType } of filed) {
      const { status, type, bytes } = await read(fileUrl);
      expect({ status, bytes, type: type?.split(';')[0] }).toEqual({ status: 200, bytes: fileSize, type: mimeType });
    }
    const questions = await demo.all<{ imageUrl: string | null }>(admin, 'questions', 'imageUrl');
    const [image] = questions.filter(({ imageUrl }) => imageUrl !== null);
    expect(await read(image?.imageUrl ?? null)).toMatchObject({ status: 200, type: 'image/png' });
    const flags = await demo.all<{ documents: string[] | null; documentUrls: string[] | null }>(
      admin,
      'absenceFlags',
      'documents documentUrls',
    );
    const justified = flags.filter(({ documents }) => documents !== null);
    expect(justified.length).toBeGreaterThan(0);
    for (const { documentUrls } of justified) expect(documentUrls).toHaveLength(1);
    expect(await read(justified[0]?.documentUrls?.[0] ?? null)).toMatchObject({ status: 200, type: 'application/pdf' });
    const accounts = await demo.all<{ email: string; profilePictureUrl: string | null }>(admin, 'users', 'email profilePictureUrl');
    const pictured = accounts.filter(({ profilePictureUrl }) => profilePictureUrl !== null);
    expect(pictured.map(({ email }) => email)).toContain('student@madrasti.test');
    for (const { profilePictureUrl } of pictured) expect(await read(profilePictureUrl)).toMatchObject({ status: 200, type: 'image/png' });
    const files = filed.length + pictured.length + 2;
    expect(demo.made.added.get('stored_file')).toBe(files);
    expect(simulator.objects.size).toBe(place === 'a bucket' ? files : 0);
  });

  it('are made once; records that come later keep them in use', async () => {
    const certificate = async (): Promise<{ uses: number; named: number } | undefined> => {
      const { rows } = await demo.app.server.platform.pool.query<{ uses: number; named: number }>(
        `select f.uses, (select count(*)::int from absence_flag a where f.public_id = any(a.documents)) as named
         from stored_file f where f.public_id like '%certificat-medical'`,
      );
      return rows[0];
    };
    const before = await certificate();
    expect([...(await demo.again(thursday)).added]).toEqual([]);
    clock = later;
    expect((await demo.again(later)).added.has('stored_file')).toBe(false);
    const after = await certificate();
    expect(after?.uses).toBe(after?.named);
    expect(after?.uses).toBeGreaterThan(before?.uses ?? Infinity);
  });
});
