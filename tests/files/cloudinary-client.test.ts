import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import type { App } from '../support/app.js';
import type { Person, School } from '../support/school.js';
import { pdf, png } from './samples.js';
import { signed } from './signing.js';
import { startFilesApp } from './uploading.js';

type Cloudinary = typeof import('cloudinary').v2;

describe("Cloudinary's own client", () => {
  let app: App;
  let school: School;
  let student: Person;
  let cloudinary: Cloudinary;
  let folder: string;
  let picture: string;
  beforeAll(async () => {
    app = await startFilesApp();
    school = await app.school();
    student = await school.person(Role.STUDENT);
    const { keys } = app.server.platform.files;
    // It looks at the address when it is loaded: without TLS it must know so from the start.
    process.env['CLOUDINARY_URL'] =
      `cloudinary://${keys.apiKey(school.id)}:${keys.uploadSecret(school.id)}@${school.slug}?upload_prefix=${encodeURIComponent(app.url)}`;
    cloudinary = (await import('cloudinary')).v2;
    folder = await mkdtemp(path.join(tmpdir(), 'cloudinary-'));
    picture = path.join(folder, 'picture.png');
    await writeFile(picture, png(40, 30));
  });
  afterAll(async () => {
    delete process.env['CLOUDINARY_URL'];
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('uploads with a signature that it makes itself, and finds ours good', async () => {
    const answer = await cloudinary.uploader.upload(picture, { folder: 'profiles', public_id: `user${student.id}_own` });
    expect(answer).toMatchObject({
      public_id: `profiles/user${student.id}_own`,
      width: 40,
      height: 30,
      format: 'png',
      resource_type: 'image',
    });
    const { public_id: id, version, signature } = answer;
    const secret = app.server.platform.files.keys.uploadSecret(school.id);
    expect(cloudinary.utils.api_sign_request({ public_id: id, version }, secret)).toBe(signature);
  });

  it('uploads with a signature of ours, and with SHA-256', async () => {
    const leave = await signed(school, student);
    const inAddress = Object.fromEntries(new URL(leave.uploadUrl).searchParams);
    const answer = await cloudinary.uploader.upload(picture, {
      ...inAddress,
      signature: leave.signature,
      timestamp: leave.timestamp,
      api_key: leave.apiKey,
      folder: leave.folder,
    });
    expect(answer.public_id).toBe(leave.publicId);
    const safer = await cloudinary.uploader.upload(picture, {
      folder: 'profiles',
      public_id: `user${student.id}_sha`,
      signature_algorithm: 'sha256',
    } as object);
    expect(safer.public_id).toBe(`profiles/user${student.id}_sha`);
  });

  it('uploads a document, and from a stream', async () => {
    const answer = await new Promise<{ public_id: string } | undefined>((resolve, reject) => {
      const stream = cloudinary.uploader.upload_stream(
        { resource_type: 'raw', folder: 'justifications', public_id: `user${student.id}_proof` },
        (error, result) => (error ? reject(new Error(error.message)) : resolve(result)),
      );
      stream.end(pdf());
    });
    expect(answer?.public_id).toBe(`justifications/user${student.id}_proof`);
  });

  it('makes an address that the picture is read under', async () => {
    const id = `profiles/user${student.id}_shown`;
    const answer = await cloudinary.uploader.upload(picture, { folder: 'profiles', public_id: `user${student.id}_shown` });
    const made = cloudinary.url(id, { version: answer.version, format: 'png', secure: false });
    // The host of its addresses is Cloudinary's own, or one's own by CNAME; the path is the same.
    const response = await fetch(`${app.url}${new URL(made).pathname}`);
    expect(response.status).toBe(200);
    expect(new URL(answer.secure_url).pathname).toBe(new URL(made).pathname);
  });

  it('reads our refusals', async () => {
    const upload = (more: object) => cloudinary.uploader.upload(picture, { folder: 'profiles', ...more });
    await expect(upload({ public_id: `user${student.id}_a`, timestamp: 1_000_000_000 })).rejects.toMatchObject({
      http_code: 400,
      message: expect.stringMatching(/^Stale request/) as string,
    });
    await expect(upload({ public_id: `user${student.id}_b`, api_secret: 'wrong' })).rejects.toMatchObject({
      http_code: 401,
      message: expect.stringMatching(/^Invalid Signature/) as string,
    });
    await expect(
      cloudinary.uploader.upload(picture, { folder: 'justifications', public_id: `user${student.id}_c`, allowed_formats: ['pdf'] }),
    ).rejects.toMatchObject({
      http_code: 400,
      message: 'Image file format png not allowed',
    });
  });
});
