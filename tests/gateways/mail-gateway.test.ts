import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailGateway, type MailGatewayOptions } from '../../src/gateways/mail/mail-gateway.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { MailServer } from '../support/mail-server.js';
import { Gate } from '../subscriptions/harness/gate.js';
import { quiet } from '../subscriptions/harness/node.js';

interface Row {
  status: string;
  attempts: number;
  reason: string | null;
  waits: boolean;
}
/** A node that only sends mails. */
interface Node {
  readonly gateway: MailGateway;
  readonly pool: pg.Pool;
}

describe('the mail gateway', () => {
  let database: TestDatabase;
  let mail: MailServer;
  let pool: pg.Pool;
  let nodes: Node[];
  beforeEach(async () => {
    database = await createTestDatabase();
    mail = await MailServer.start();
    pool = new pg.Pool({ connectionString: database.url });
    pool.on('error', () => undefined);
    nodes = [];
  });
  afterEach(async () => {
    await Promise.all(nodes.map(({ gateway }) => gateway.stop()));
    await Promise.all([...nodes.map((node) => node.pool.ended || node.pool.end()), pool.end(), mail.close()]);
    await database.drop();
  });

  const start = (options: Partial<MailGatewayOptions> = {}, connectionString = database.url): Node => {
    const own = new pg.Pool({ connectionString });
    own.on('error', () => undefined);
    const connect = async (): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      return client;
    };
    const from = 'Madrasti <office@school.example>';
    const quick = { firstPauseMs: 50, firstRestMs: 50, pollMs: 50 };
    const gateway = new MailGateway({
      url: mail.url,
      from,
      pool: own,
      connect,
      log: quiet,
      now: () => new Date(),
      finishMs: 200,
      ...quick,
      ...options,
    });
    gateway.start();
    const node = { gateway, pool: own };
    nodes.push(node);
    return node;
  };
  const organization = async (slug: string): Promise<string> =>
    (await pool.query<{ id: string }>('insert into organization (slug, name) values ($1, $1) returning id::text', [slug])).rows[0]?.id ??
    '';
  /** In one transaction, as a mutation queues them. */
  const queue = (organizationId: string, ...addresses: string[]) =>
    pool.query(
      `insert into outgoing_message (organization_id, method, address, subject, body, status)
        select $1, 'EMAIL', address, 'Subject', 'Text', 'QUEUED' from unnest($2::text[]) as address`,
      [organizationId, addresses],
    );
  const rows = async (): Promise<Record<string, Row>> => {
    const { rows: found } = await pool.query<Row & { address: string }>(
      `select address, status, attempts, last_error as reason, next_attempt_at is not null as waits from outgoing_message order by id`,
    );
    return Object.fromEntries(found.map(({ address, ...row }) => [address, row]));
  };
  const count = async (status: string): Promise<number> =>
    (await pool.query('select from outgoing_message where status = $1', [status])).rowCount ?? 0;
  const heard = (): string[] => mail.received.flatMap(({ to }) => to);
  const numbered = (name: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${name}${i}@example.test`);

  it('is woken by the commit that queues a mail, and knows nothing of one that is rolled back', async () => {
    start({ pollMs: 600_000 });
    const id = await organization('wakes');
    await queue(id, 'first@example.test');
    await expect.poll(heard, { timeout: 5000 }).toEqual(['first@example.test']);
    const client = await pool.connect();
    await client.query('begin');
    await client.query(
      `insert into outgoing_message (organization_id, method, address, body, status) values ($1, 'EMAIL', 'never@example.test', 'x', 'QUEUED')`,
      [id],
    );
    await client.query('rollback');
    client.release();
    await queue(id, 'second@example.test');
    await expect.poll(heard, { timeout: 5000 }).toEqual(['first@example.test', 'second@example.test']);
  });

  it('tries again after a refusal for now, and sends once', async () => {
    const answers = ['451 4.7.1 Greylisted', '452 4.2.2 Mailbox full'];
    mail.answer = () => answers.shift();
    start();
    await queue(await organization('grey'), 'grey@example.test');
    await expect.poll(rows, { timeout: 8000 }).toEqual({
      'grey@example.test': { status: 'SENT', attempts: 3, reason: '452 4.2.2 Mailbox full', waits: false },
    });
    expect(heard()).toEqual(['grey@example.test']);
  });

  it('pauses longer from one failure to the next', async () => {
    const times: number[] = [];
    mail.answer = () => {
      times.push(performance.now());
      return '451 4.3.0 Later';
    };
    start({ firstPauseMs: 150, pollMs: 20, maxAttempts: 4 });
    await queue(await organization('pauses'), 'later@example.test');
    await expect.poll(() => times.length, { timeout: 10_000 }).toBe(4);
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    for (const [i, least] of [150, 450, 1350].entries()) expect(pauses[i]).toBeGreaterThan(least - 20);
  });

  it('gives up after too many attempts, with the last reason', async () => {
    mail.answer = () => '451 4.3.0 Later';
    start({ maxAttempts: 3 });
    await queue(await organization('endless'), 'endless@example.test');
    await expect.poll(rows, { timeout: 8000 }).toEqual({
      'endless@example.test': { status: 'FAILED', attempts: 3, reason: '451 4.3.0 Later', waits: false },
    });
    expect(mail.asked).toHaveLength(3);
  });

  it('gives up at once on a refusal for good, on an address that cannot be one and on a text without end', async () => {
    mail.answer = (address) => (address === 'gone@example.test' ? '550 5.1.1 Gone' : undefined);
    start();
    const id = await organization('gone');
    await queue(id, 'gone@example.test', 'no address', 'there@example.test');
    await pool.query(
      `insert into outgoing_message (organization_id, method, address, body, status) values ($1, 'EMAIL', 'long@example.test', repeat('x', 1000001), 'QUEUED')`,
      [id],
    );
    await expect.poll(rows, { timeout: 8000 }).toMatchObject({
      'gone@example.test': { status: 'FAILED', attempts: 1, reason: '550 5.1.1 Gone' },
      'no address': { status: 'FAILED', attempts: 1 },
      'there@example.test': { status: 'SENT', attempts: 1, reason: null },
      'long@example.test': { status: 'FAILED', attempts: 1, reason: 'the text is larger than 1000000 bytes' },
    });
    expect(heard()).toEqual(['there@example.test']);
  });

  it('waits for a server that is down, says so without its address, and sends when it is up', async () => {
    const { port, url } = mail;
    await mail.close();
    start({ url });
    const id = await organization('down');
    await queue(id, ...numbered('down', 20));
    await expect.poll(async () => (await rows())['down0@example.test']?.reason).toBe('the mail server cannot be reached (ECONNREFUSED)');
    expect(await count('QUEUED')).toBe(20);
    mail = await MailServer.start(port);
    await expect.poll(() => count('SENT'), { timeout: 10_000 }).toBe(20);
    expect(heard().toSorted()).toEqual(numbered('down', 20).toSorted());
    // Not every mail was tried against a server that is away.
    const tried = Object.values(await rows()).filter(({ reason }) => reason !== null);
    expect(tried.length).toBeLessThan(15);
  });

  it('keeps mails while its own password is wrong, and sends them with the right one', async () => {
    mail.password = 'changed';
    start({ url: mail.url.replace('//', '//office:right@') });
    await queue(await organization('locked-out'), 'patient@example.test');
    await expect
      .poll(async () => (await rows())['patient@example.test'], { timeout: 5000 })
      .toMatchObject({ status: 'QUEUED', reason: expect.stringMatching(/^535 .*Wrong password/) as string });
    mail.password = 'right';
    await expect.poll(rows, { timeout: 5000 }).toMatchObject({ 'patient@example.test': { status: 'SENT' } });
  });

  it('lets nothing of a subject or an address become a header or a second recipient', async () => {
    start();
    const id = await organization('sly');
    await pool.query(
      `insert into outgoing_message (organization_id, method, address, subject, body, status) values
        ($1, 'EMAIL', 'one@example.test', $2, 'x', 'QUEUED'), ($1, 'EMAIL', 'two@example.test,three@example.test', 'x', 'x', 'QUEUED'),
        ($1, 'EMAIL', $3, 'x', 'x', 'QUEUED')`,
      [id, 'Hello\r\nBcc: four@example.test', 'five@example.test>\r\nRCPT TO:<six@example.test'],
    );
    await expect.poll(() => count('QUEUED'), { timeout: 5000 }).toBe(0);
    expect(mail.asked).not.toContain('three@example.test');
    expect(mail.asked).not.toContain('four@example.test');
    expect(mail.asked).not.toContain('six@example.test');
    const letter = mail.received.find(({ to }) => to.includes('one@example.test'));
    expect(letter?.headers.has('bcc')).toBe(false);
    expect(letter?.headers.get('subject')).toContain('Hello');
  });

  it('sends no mail twice from two nodes, and both work', async () => {
    const [one, two] = [await organization('one'), await organization('two')];
    await queue(one, ...numbered('one', 60));
    await queue(two, ...numbered('two', 60));
    mail.beforeYes = () => new Promise((resolve) => setTimeout(resolve, 10));
    start({ atOnce: 2 });
    start({ atOnce: 2 });
    await expect.poll(() => count('SENT'), { timeout: 15_000 }).toBe(120);
    expect(heard().toSorted()).toEqual([...numbered('one', 60), ...numbered('two', 60)].toSorted());
    expect(mail.connections).toBeGreaterThan(2);
  });

  it('lets a school with one mail go before the thousandth of another', async () => {
    const [busy, small] = [await organization('busy'), await organization('small')];
    await queue(busy, ...numbered('busy', 100));
    await queue(small, 'small@example.test');
    start({ atOnce: 1 });
    await expect.poll(() => heard().includes('small@example.test'), { timeout: 5000 }).toBe(true);
    expect(heard().indexOf('small@example.test')).toBeLessThan(5);
  });

  it('lets no mail that hangs hold up the others, and cuts it off', async () => {
    const id = await organization('hangs');
    mail.answer = (address) => (address.startsWith('hangs') ? new Promise(() => undefined) : undefined);
    start({ timeLimitMs: 700, maxAttempts: 1 });
    await queue(id, 'hangs@example.test', ...numbered('flows', 10));
    await expect.poll(() => count('SENT'), { timeout: 5000 }).toBe(10);
    await expect
      .poll(async () => (await rows())['hangs@example.test'], { timeout: 5000 })
      .toMatchObject({ status: 'FAILED', reason: 'not sent within 0.7 seconds' });
  });

  it('finishes what is on its way when it stops', async () => {
    mail.beforeYes = () => new Promise((resolve) => setTimeout(resolve, 300));
    const { gateway } = start({ finishMs: 3000 });
    await queue(await organization('finishes'), 'underway@example.test');
    await expect.poll(heard, { timeout: 5000 }).toEqual(['underway@example.test']);
    await gateway.stop();
    expect(await rows()).toMatchObject({ 'underway@example.test': { status: 'SENT' } });
  });

  it('gives back what does not end when it stops; the next node sends it, and receivers can tell the double', async () => {
    mail.beforeYes = () => new Promise(() => undefined);
    const { gateway } = start();
    await queue(await organization('stops'), ...numbered('stops', 8));
    await expect.poll(heard, { timeout: 5000 }).toHaveLength(5);
    const before = performance.now();
    await gateway.stop();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(Object.values(await rows()).every(({ status, waits }) => status === 'QUEUED' && !waits)).toBe(true);
    mail.beforeYes = () => Promise.resolve();
    start();
    await expect.poll(() => count('SENT'), { timeout: 8000 }).toBe(8);
    expect(new Set(heard())).toEqual(new Set(numbered('stops', 8)));
    const named = new Map(mail.received.map(({ to: [address = ''], headers }) => [address, headers.get('message-id')]));
    expect(mail.received.every(({ to: [address = ''], headers }) => headers.get('message-id') === named.get(address))).toBe(true);
    expect(new Set(named.values()).size).toBe(8);
  });

  it('goes on when PostgreSQL was stopped and started', async () => {
    const { gate, url } = await Gate.before(database.url);
    start({}, url);
    const id = await organization('restarts');
    await queue(id, 'before@example.test');
    await expect.poll(() => count('SENT'), { timeout: 5000 }).toBe(1);
    gate.shut();
    await queue(id, 'meanwhile@example.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(heard()).toEqual(['before@example.test']);
    gate.open();
    await expect.poll(() => count('SENT'), { timeout: 10_000 }).toBe(2);
    await queue(id, 'after@example.test');
    await expect.poll(heard, { timeout: 5000 }).toEqual(['before@example.test', 'meanwhile@example.test', 'after@example.test']);
    await Promise.all(nodes.map(({ gateway }) => gateway.stop()));
    await gate.close();
  });

  it('takes over from a node that is gone in the middle, when its time is over', async () => {
    let held = true;
    mail.beforeYes = () => (held ? new Promise(() => undefined) : Promise.resolve());
    const gone = start({ timeLimitMs: 500, pollMs: 600_000 });
    await queue(await organization('gone'), 'left@example.test');
    await expect.poll(heard, { timeout: 5000 }).toHaveLength(1);
    // It can neither finish nor say so.
    await gone.pool.end();
    held = false;
    start({ timeLimitMs: 500 });
    await expect.poll(rows, { timeout: 8000 }).toMatchObject({ 'left@example.test': { status: 'SENT', attempts: 2 } });
    expect(new Set(mail.received.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
    expect(mail.received).toHaveLength(2);
  });
});
