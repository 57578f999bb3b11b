import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailServer } from '../support/mail-server.js';
import { MailNodes, numbered } from './mail-nodes.js';

describe('the mail gateway', () => {
  let nodes: MailNodes;
  beforeEach(async () => {
    nodes = await MailNodes.make();
  });
  afterEach(() => nodes.close());

  it('is woken by the commit that queues a mail, and knows nothing of one that is rolled back', async () => {
    nodes.start({ pollMs: 600_000 });
    const id = await nodes.organization('wakes');
    await nodes.queue(id, 'first@example.test');
    await expect.poll(nodes.heard, { timeout: 5000 }).toEqual(['first@example.test']);
    const client = await nodes.pool.connect();
    await client.query('begin');
    await client.query(
      `insert into outgoing_message (organization_id, method, address, body, status) values ($1, 'EMAIL', 'never@example.test', 'x', 'QUEUED')`,
      [id],
    );
    await client.query('rollback');
    client.release();
    await nodes.queue(id, 'second@example.test');
    await expect.poll(nodes.heard, { timeout: 5000 }).toEqual(['first@example.test', 'second@example.test']);
  });

  it('tries again after a refusal for now, and sends once', async () => {
    const answers = ['451 4.7.1 Greylisted', '452 4.2.2 Mailbox full'];
    nodes.mail.answer = () => answers.shift();
    nodes.start();
    await nodes.queue(await nodes.organization('grey'), 'grey@example.test');
    await expect.poll(nodes.rows, { timeout: 8000 }).toEqual({
      'grey@example.test': { status: 'SENT', attempts: 3, reason: '452 4.2.2 Mailbox full', waits: false },
    });
    expect(nodes.heard()).toEqual(['grey@example.test']);
  });

  it('pauses longer from one failure to the next', async () => {
    const times: number[] = [];
    nodes.mail.answer = () => {
      times.push(performance.now());
      return '451 4.3.0 Later';
    };
    nodes.start({ firstPauseMs: 150, pollMs: 20, maxAttempts: 4 });
    await nodes.queue(await nodes.organization('pauses'), 'later@example.test');
    await expect.poll(() => times.length, { timeout: 10_000 }).toBe(4);
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    for (const [i, least] of [150, 450, 1350].entries()) expect(pauses[i]).toBeGreaterThan(least - 20);
  });

  it('gives up after too many attempts, with the last reason', async () => {
    nodes.mail.answer = () => '451 4.3.0 Later';
    nodes.start({ maxAttempts: 3 });
    await nodes.queue(await nodes.organization('endless'), 'endless@example.test');
    await expect.poll(nodes.rows, { timeout: 8000 }).toEqual({
      'endless@example.test': { status: 'FAILED', attempts: 3, reason: '451 4.3.0 Later', waits: false },
    });
    expect(nodes.mail.asked).toHaveLength(3);
  });

  it('gives up at once on a refusal for good, on an address that cannot be one and on a text without end', async () => {
    nodes.mail.answer = (address) => (address === 'gone@example.test' ? '550 5.1.1 Gone' : undefined);
    nodes.start();
    const id = await nodes.organization('gone');
    await nodes.queue(id, 'gone@example.test', 'no address', 'there@example.test');
    await nodes.pool.query(
      `insert into outgoing_message (organization_id, method, address, body, status) values ($1, 'EMAIL', 'long@example.test', repeat('x', 1000001), 'QUEUED')`,
      [id],
    );
    await expect.poll(nodes.rows, { timeout: 8000 }).toMatchObject({
      'gone@example.test': { status: 'FAILED', attempts: 1, reason: '550 5.1.1 Gone' },
      'no address': { status: 'FAILED', attempts: 1 },
      'there@example.test': { status: 'SENT', attempts: 1, reason: null },
      'long@example.test': { status: 'FAILED', attempts: 1, reason: 'the text is larger than 1000000 bytes' },
    });
    expect(nodes.heard()).toEqual(['there@example.test']);
  });

  it('waits for a server that is down, says so without its address, and sends when it is up', async () => {
    const { port, url } = nodes.mail;
    await nodes.mail.close();
    nodes.start({ url });
    const id = await nodes.organization('down');
    await nodes.queue(id, ...numbered('down', 20));
    await expect
      .poll(async () => (await nodes.rows())['down0@example.test']?.reason)
      .toBe('the mail server cannot be reached (ECONNREFUSED)');
    expect(await nodes.count('QUEUED')).toBe(20);
    nodes.mail = await MailServer.start(port);
    await expect.poll(() => nodes.count('SENT'), { timeout: 10_000 }).toBe(20);
    expect(nodes.heard().toSorted()).toEqual(numbered('down', 20).toSorted());
    // Not every mail was tried against a server that is away.
    const tried = Object.values(await nodes.rows()).filter(({ reason }) => reason !== null);
    expect(tried.length).toBeLessThan(15);
  });

  it('keeps mails while its own password is wrong, and sends them with the right one', async () => {
    nodes.mail.password = 'changed';
    nodes.start({ url: nodes.mail.url.replace('//', '//office:right@') });
    await nodes.queue(await nodes.organization('locked-out'), 'patient@example.test');
    await expect
      .poll(async () => (await nodes.rows())['patient@example.test'], { timeout: 5000 })
      .toMatchObject({ status: 'QUEUED', reason: expect.stringMatching(/^535 .*Wrong password/) as string });
    nodes.mail.password = 'right';
    await expect.poll(nodes.rows, { timeout: 5000 }).toMatchObject({ 'patient@example.test': { status: 'SENT' } });
  });

  it('lets nothing of a subject or an address become a header or a second recipient', async () => {
    nodes.start();
    const id = await nodes.organization('sly');
    await nodes.pool.query(
      `insert into outgoing_message (organization_id, method, address, subject, body, status) values
        ($1, 'EMAIL', 'one@example.test', $2, 'x', 'QUEUED'), ($1, 'EMAIL', 'two@example.test,three@example.test', 'x', 'x', 'QUEUED'),
        ($1, 'EMAIL', $3, 'x', 'x', 'QUEUED')`,
      [id, 'Hello\r\nBcc: four@example.test', 'five@example.test>\r\nRCPT TO:<six@example.test'],
    );
    await expect.poll(() => nodes.count('QUEUED'), { timeout: 5000 }).toBe(0);
    expect(nodes.mail.asked).not.toContain('three@example.test');
    expect(nodes.mail.asked).not.toContain('four@example.test');
    expect(nodes.mail.asked).not.toContain('six@example.test');
    const letter = nodes.mail.received.find(({ to }) => to.includes('one@example.test'));
    expect(letter?.headers.has('bcc')).toBe(false);
    expect(letter?.headers.get('subject')).toContain('Hello');
  });
});
