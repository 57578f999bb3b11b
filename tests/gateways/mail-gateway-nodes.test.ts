import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Gate } from '../subscriptions/harness/gate.js';
import { MailNodes, numbered } from './mail-nodes.js';

describe('the mail gateway', () => {
  let nodes: MailNodes;
  beforeEach(async () => {
    nodes = await MailNodes.make();
  });
  afterEach(() => nodes.close());

  it('sends no mail twice from two nodes, and both work', async () => {
    const [one, two] = [await nodes.organization('one'), await nodes.organization('two')];
    await nodes.queue(one, ...numbered('one', 60));
    await nodes.queue(two, ...numbered('two', 60));
    nodes.mail.beforeYes = () => new Promise((resolve) => setTimeout(resolve, 10));
    nodes.start({ atOnce: 2 });
    nodes.start({ atOnce: 2 });
    await expect.poll(() => nodes.count('SENT'), { timeout: 15_000 }).toBe(120);
    expect(nodes.heard().toSorted()).toEqual([...numbered('one', 60), ...numbered('two', 60)].toSorted());
    expect(nodes.mail.connections).toBeGreaterThan(2);
  });

  it('lets a school with one mail go before the thousandth of another', async () => {
    const [busy, small] = [await nodes.organization('busy'), await nodes.organization('small')];
    await nodes.queue(busy, ...numbered('busy', 100));
    await nodes.queue(small, 'small@example.test');
    nodes.start({ atOnce: 1 });
    await expect.poll(() => nodes.heard().includes('small@example.test'), { timeout: 5000 }).toBe(true);
    expect(nodes.heard().indexOf('small@example.test')).toBeLessThan(5);
  });

  it('lets no mail that hangs hold up the others, and cuts it off', async () => {
    const id = await nodes.organization('hangs');
    nodes.mail.answer = (address) => (address.startsWith('hangs') ? new Promise(() => undefined) : undefined);
    nodes.start({ timeLimitMs: 700, maxAttempts: 1 });
    await nodes.queue(id, 'hangs@example.test', ...numbered('flows', 10));
    await expect.poll(() => nodes.count('SENT'), { timeout: 5000 }).toBe(10);
    await expect
      .poll(async () => (await nodes.rows())['hangs@example.test'], { timeout: 5000 })
      .toMatchObject({ status: 'FAILED', reason: 'not sent within 0.7 seconds' });
  });

  it('finishes what is on its way when it stops', async () => {
    nodes.mail.beforeYes = () => new Promise((resolve) => setTimeout(resolve, 300));
    const { gateway } = nodes.start({ finishMs: 3000 });
    await nodes.queue(await nodes.organization('finishes'), 'underway@example.test');
    await expect.poll(nodes.heard, { timeout: 5000 }).toEqual(['underway@example.test']);
    await gateway.stop();
    expect(await nodes.rows()).toMatchObject({ 'underway@example.test': { status: 'SENT' } });
  });

  it('gives back what does not end when it stops; the next node sends it, and receivers can tell the double', async () => {
    nodes.mail.beforeYes = () => new Promise(() => undefined);
    const { gateway } = nodes.start();
    await nodes.queue(await nodes.organization('stops'), ...numbered('stops', 8));
    await expect.poll(nodes.heard, { timeout: 5000 }).toHaveLength(5);
    const before = performance.now();
    await gateway.stop();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(Object.values(await nodes.rows()).every(({ status, waits }) => status === 'QUEUED' && !waits)).toBe(true);
    nodes.mail.beforeYes = () => Promise.resolve();
    nodes.start();
    await expect.poll(() => nodes.count('SENT'), { timeout: 8000 }).toBe(8);
    expect(new Set(nodes.heard())).toEqual(new Set(numbered('stops', 8)));
    const named = new Map(nodes.mail.received.map(({ to: [address = ''], headers }) => [address, headers.get('message-id')]));
    expect(nodes.mail.received.every(({ to: [address = ''], headers }) => headers.get('message-id') === named.get(address))).toBe(true);
    expect(new Set(named.values()).size).toBe(8);
  });

  it('goes on when PostgreSQL was stopped and started', async () => {
    const { gate, url } = await Gate.before(nodes.database.url);
    nodes.start({}, url);
    const id = await nodes.organization('restarts');
    await nodes.queue(id, 'before@example.test');
    await expect.poll(() => nodes.count('SENT'), { timeout: 5000 }).toBe(1);
    gate.shut();
    await nodes.queue(id, 'meanwhile@example.test');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(nodes.heard()).toEqual(['before@example.test']);
    gate.open();
    await expect.poll(() => nodes.count('SENT'), { timeout: 10_000 }).toBe(2);
    await nodes.queue(id, 'after@example.test');
    await expect.poll(nodes.heard, { timeout: 5000 }).toEqual(['before@example.test', 'meanwhile@example.test', 'after@example.test']);
    await nodes.stop();
    await gate.close();
  });

  it('takes over from a node that is gone in the middle, when its time is over', async () => {
    let held = true;
    nodes.mail.beforeYes = () => (held ? new Promise(() => undefined) : Promise.resolve());
    const gone = nodes.start({ timeLimitMs: 500, pollMs: 600_000 });
    await nodes.queue(await nodes.organization('gone'), 'left@example.test');
    await expect.poll(nodes.heard, { timeout: 5000 }).toHaveLength(1);
    // It can neither finish nor say so.
    await gone.pool.end();
    held = false;
    nodes.start({ timeLimitMs: 500 });
    await expect.poll(nodes.rows, { timeout: 8000 }).toMatchObject({ 'left@example.test': { status: 'SENT', attempts: 2 } });
    expect(new Set(nodes.mail.received.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
    expect(nodes.mail.received).toHaveLength(2);
  });
});
