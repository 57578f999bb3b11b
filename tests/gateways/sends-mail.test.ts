import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { type App, startApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { MailServer } from '../support/mail-server.js';
import { type Person, type School } from '../support/school.js';

interface Message {
  id: string;
  uuid: string;
  status: string;
  attempts: number;
  lastError: string | null;
  sentAt: string | null;
  address: string;
}

describe('a server with MAIL_URL', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let app: App;
  let school: School;
  beforeAll(async () => {
    database = await createTestDatabase();
    mail = await MailServer.start();
    app = await startApp({
      DATABASE_URL: database.url,
      MAIL_URL: mail.url,
      MAIL_FROM: 'École Madrasti <office@school.example>',
      PUBLIC_URL: 'https://school.example',
    });
  });
  afterAll(async () => {
    await app.close();
    await mail.close();
    await database.drop();
  });
  beforeEach(async () => {
    school = await app.school();
    mail.answer = () => undefined;
    mail.beforeYes = () => Promise.resolve();
  });
  const forget = (person: Person) =>
    school.ask(null, 'mutation Forget($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }', {
      email: person.email,
    });
  const messageTo = async ({ email }: Person): Promise<Message | undefined> => {
    const { data } = await school.ask<{ outgoingMessages: { nodes: Message[] } }>(
      school.admin,
      `query Messages($address: String) { outgoingMessages(filter: { address: $address }) {
        nodes { id uuid status attempts lastError sentAt address } } }`,
      { address: email },
    );
    return data.outgoingMessages.nodes[0];
  };
  const mailTo = ({ email }: Person) => mail.received.filter(({ to }) => to.includes(email));
  const resend = (who: Person, id: string) =>
    school.ask<{ resendMessage: { message: Message } }>(
      who,
      'mutation Resend($id: ID!) { resendMessage(id: $id) { message { id status attempts lastError } } }',
      { id },
    );

  it('sends the link for a new password, in Arabic, from the school to the person, and says that it is sent', async () => {
    const parent = await school.person(Role.PARENT, { firstName: 'أمينة', lastName: 'الناجي', locale: 'ar' });
    await school.sql('update organization set name = $2 where id = $1', [school.id, 'مدرسة النجاح']);
    await forget(parent);
    await expect.poll(() => mailTo(parent), { timeout: 5000 }).toHaveLength(1);
    const [letter] = mailTo(parent);
    expect(letter).toMatchObject({ from: 'office@school.example', to: [parent.email] });
    expect(letter?.headers.get('from')).toBe('École Madrasti <office@school.example>');
    expect(letter?.headers.get('to')).toBe(parent.email);
    expect(letter?.headers.get('subject')).toMatch(/: كلمة مرور جديدة$/);
    expect(letter?.text).toContain('مرحبًا أمينة الناجي،');
    expect(letter?.text).toMatch(/https:\/\/school\.example\/reset-password\?token=\S+&organization=\S+/);
    await expect.poll(() => messageTo(parent)).toMatchObject({ status: 'SENT', attempts: 1, lastError: null });
    const message = await messageTo(parent);
    expect(Date.now() - Date.parse(message?.sentAt ?? '')).toBeLessThan(10_000);
    expect(letter?.headers.get('message-id')).toBe(`<${message?.uuid}@school.example>`);
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('sends a link that works', async () => {
    const parent = await school.person(Role.PARENT);
    await forget(parent);
    await expect.poll(() => mailTo(parent), { timeout: 5000 }).toHaveLength(1);
    const link = new URL(/http\S+/.exec(mailTo(parent)[0]?.text ?? '')?.[0] ?? '');
    const { errors } = await school.ask(
      null,
      'mutation Reset($token: String!) { resetPassword(input: { token: $token, newPassword: "Changed-2027" }) { user { id } } }',
      { token: link.searchParams.get('token') },
    );
    expect(errors).toBeUndefined();
  });

  it('gives up on a refusal for good, tells an administrator why, and sends again when asked to', async () => {
    const parent = await school.person(Role.PARENT);
    mail.answer = (address) => (address === parent.email ? '550 5.1.1 No such mailbox here' : undefined);
    await forget(parent);
    await expect.poll(() => messageTo(parent), { timeout: 5000 }).toMatchObject({ status: 'FAILED', attempts: 1, sentAt: null });
    const failed = await messageTo(parent);
    expect(failed?.lastError).toBe('550 5.1.1 No such mailbox here');

    for (const role of [Role.STAFF, Role.TEACHER, Role.PARENT]) {
      const { errors } = await resend(await school.person(role), failed?.id ?? '');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const elsewhere = await app.school();
    const stranger = await elsewhere.ask(elsewhere.admin, 'mutation R($id: ID!) { resendMessage(id: $id) { message { id } } }', {
      id: failed?.id,
    });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');

    mail.answer = () => undefined;
    const { data } = await resend(school.admin, failed?.uuid ?? '');
    expect(data.resendMessage.message).toMatchObject({ id: failed?.id, status: 'QUEUED', attempts: 0, lastError: failed?.lastError });
    await expect.poll(() => messageTo(parent), { timeout: 5000 }).toMatchObject({ status: 'SENT', attempts: 1 });
    expect(mailTo(parent)).toHaveLength(1);
    const trail = await school.sql(
      `select actor_id::text as actor, action, resource, resource_id::text as id from audit_entry where organization_id = $1 and action = 'resendMessage'`,
      [school.id],
    );
    expect(trail).toEqual([{ actor: school.admin.id, action: 'resendMessage', resource: 'OutgoingMessage', id: failed?.id }]);
  });

  it('does not send again what is sent', async () => {
    const parent = await school.person(Role.PARENT);
    await forget(parent);
    await expect.poll(() => messageTo(parent), { timeout: 5000 }).toMatchObject({ status: 'SENT' });
    const { errors } = await resend(school.admin, (await messageTo(parent))?.id ?? '');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'id', code: 'WRONG_STATE' }] });
  });

  it('answers requests while the mail server takes its time', async () => {
    const parent = await school.person(Role.PARENT);
    const gate = Promise.withResolvers<undefined>();
    mail.beforeYes = () => gate.promise;
    await forget(parent);
    await expect.poll(() => mailTo(parent), { timeout: 5000 }).toHaveLength(1);
    expect(await messageTo(parent)).toMatchObject({ status: 'QUEUED', attempts: 1, sentAt: null });
    gate.resolve(undefined);
    await expect.poll(() => messageTo(parent), { timeout: 5000 }).toMatchObject({ status: 'SENT' });
  });

  it('that stops in the middle ends in time, and the next one sends what was left', async () => {
    const parent = await school.person(Role.PARENT);
    const settings = { DATABASE_URL: database.url, MAIL_URL: mail.url, MAIL_FROM: app.config.mailFrom, PUBLIC_URL: app.config.publicUrl };
    mail.beforeYes = () => new Promise(() => undefined);
    await forget(parent);
    await expect.poll(() => mailTo(parent), { timeout: 5000 }).toHaveLength(1);
    const before = performance.now();
    await app.close();
    expect(performance.now() - before).toBeLessThan(10_000);
    mail.beforeYes = () => Promise.resolve();
    app = await startApp(settings);
    await expect.poll(() => mailTo(parent), { timeout: 5000 }).toHaveLength(2);
    const standing = async (): Promise<Pick<Message, 'status' | 'attempts'>[]> =>
      (
        await app.server.platform.pool.query<Pick<Message, 'status' | 'attempts'>>(
          'select status, attempts from outgoing_message where address = $1',
          [parent.email],
        )
      ).rows;
    await expect.poll(standing, { timeout: 5000 }).toEqual([{ status: 'SENT', attempts: 2 }]);
    expect(new Set(mailTo(parent).map(({ headers }) => headers.get('message-id'))).size).toBe(1);
  });
});
