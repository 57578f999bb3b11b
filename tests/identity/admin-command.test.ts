import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminCommand } from '../../src/admin-command.js';
import { StartRefused } from '../../src/start-refused.js';
import { startApp, type App } from '../support/app.js';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const run = async (args: string, input = ''): Promise<string> => {
  const lines: string[] = [];
  await adminCommand(args === '' ? [] : args.split(' '), {
    config: () => app.config,
    now: () => new Date(),
    print: (line) => lines.push(line),
    readInput: () => Promise.resolve(input),
  });
  return lines.join('\n');
};
const refused = (args: string, input?: string): Promise<string> =>
  run(args, input).then(
    () => 'nothing was refused',
    (error: unknown) => {
      if (error instanceof StartRefused) return error.message;
      throw error;
    },
  );
const newSlug = (): string => `made-${randomBytes(4).toString('hex')}`;
const signIn = (slug: string, email: string, password: string) =>
  app.graphql(
    'mutation In($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { user { role fullName } } }',
    { email, password },
    { headers: { 'x-organization': slug } },
  );

describe('npm run admin', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toContain('npm run admin -- --organization SLUG --email ADDRESS');
  });

  it('makes an organization and its first administrator, who signs in with the password that it prints', async () => {
    const slug = newSlug();
    const said = await run(`--organization ${slug} --name School --email head@school.test --dialect madrasti --host ${slug}.school.test`);
    expect(said).toContain(`Made the organization ${slug} (School).`);
    const password = /shown only now: (\S+)$/.exec(said)?.[1] ?? '';
    expect((await signIn(slug, 'head@school.test', password)).data).toEqual({
      login: { user: { role: 'ADMIN', fullName: 'Administrator School' } },
    });
  });

  it('makes one more administrator of an organization that is there, with a password of one’s own', async () => {
    const slug = newSlug();
    await run(`--organization ${slug} --name School --email head@school.test`);
    const said = await run(`--organization ${slug} --email second@school.test --password-stdin --first-name Amina`, 'My-secret-2027\n');
    expect(said).toBe(`Made the administrator second@school.test of ${slug}.`);
    expect((await signIn(slug, 'second@school.test', 'My-secret-2027')).errors).toBeUndefined();
  });

  it.each([
    ['', '--organization and --email are needed'],
    ['--organisation x', "Unknown option '--organisation'"],
    ['--organization Not_A_Slug --name X --email a@b.co', '--organization: This value does not have the expected form.'],
    ['--organization nobody-made-this --email a@b.co', 'There is no organization nobody-made-this yet: --name is needed to make it.'],
    ['--organization fresh --name X --email nonsense --time-zone Mars/Base', '--time-zone: This value is not valid.'],
  ])('refuses "%s" by name', async (args, message) => {
    expect(await refused(args)).toContain(message);
  });

  it('changes nothing when anything is wrong', async () => {
    const slug = newSlug();
    expect(await refused(`--organization ${slug} --name School --email nonsense`)).toBe('--email: Enter a valid email address.');
    expect(await refused(`--organization ${slug} --name School --email a@b.co --password-stdin`, 'weak')).toContain('--password: Use 8');
    expect(await refused(`--organization ${slug} --email a@b.co`)).toContain('There is no organization');
  });
});
