import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors.js';
import type { Bus, BusListener } from '../../src/subscriptions/bus.js';
import { channelOf } from '../../src/subscriptions/bus.js';
import type { PublishedEvent } from '../../src/subscriptions/catalogue.js';
import type { EventReader, StreamItem } from '../../src/subscriptions/stream/event-reader.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { announcement, type Node, type NodeOptions, startNode } from './harness/node.js';

let database: TestDatabase;
let nextOrganization = 1;
const nodes: Node[] = [];
const start = async (options: Partial<NodeOptions> = {}): Promise<Node> => {
  const node = await startNode({ databaseUrl: database.url, ...options });
  nodes.push(node);
  return node;
};
const organization = (): string => String(nextOrganization++);

/** Reads until it is closed; what came is in the list. */
function follow(reader: EventReader): StreamItem[] {
  const items: StreamItem[] = [];
  void (async () => {
    for await (const item of reader) items.push(item);
  })();
  return items;
}
const cursors = (items: readonly StreamItem[]): unknown[] =>
  items.map((item) => (item.kind === 'event' ? item.event.cursor : [item.after, item.oldest]));
const upTo = (last: number, from = 1): number[] => Array.from({ length: last - from + 1 }, (_, i) => from + i);
const names = ['system.alert'] as const;
const emitMany = (node: Node, id: string, count: number): Promise<void> =>
  node.emit(id, 'system.alert', ...upTo(count).map((n) => announcement(String(n))));

/** Loses, repeats and shuffles: everything that a bus may do. */
class UnreliableBus implements Bus {
  readonly #listeners = new Map<string, Set<BusListener>>();
  #held: { channel: string; message: unknown }[] = [];
  publish(channel: string, message: unknown): void {
    for (const event of message as PublishedEvent[]) {
      const luck = Math.random();
      if (luck < 0.2) continue;
      if (luck < 0.5) this.#held.push({ channel, message: [event] });
      else this.#tell(channel, [event]);
      if (luck > 0.8) this.#tell(channel, [event]);
      if (luck > 0.7) for (const late of this.#held.splice(0).toReversed()) this.#tell(late.channel, late.message);
    }
  }
  subscribe(channel: string, listener: BusListener): () => void {
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  healthy(): boolean {
    return false;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
  #tell(channel: string, message: unknown): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener.heard(message);
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop()));
});
afterAll(() => database.drop());

describe('a stream', () => {
  it('begins with what happens after it was opened', async () => {
    const [node, id] = [await start(), organization()];
    await emitMany(node, id, 3);
    await expect.poll(async () => (await node.streams.open(id, { names })).position).toBe(3);
    const items = follow(await node.streams.open(id, { names }));
    await emitMany(node, id, 2);
    await expect.poll(() => cursors(items), { timeout: 5000 }).toEqual([4, 5]);
  });

  it('replays what is stored after a cursor, then goes on live, with no gap and no double', async () => {
    const [node, id] = [await start(), organization()];
    await emitMany(node, id, 40);
    await expect.poll(async () => (await node.streams.open(id, { names })).position).toBe(40);
    const items = follow(await node.streams.open(id, { names, after: 25 }));
    const rest = Promise.all([1, 2, 3, 4].map(() => emitMany(node, id, 10)));
    await expect.poll(() => cursors(items), { timeout: 8000 }).toEqual(upTo(80, 26));
    await rest;
  });

  it('replays from far back out of the table, page by page, and only the events that are asked for', async () => {
    const [node, id] = [await start(), organization()];
    for (let i = 0; i < 5; i++) await emitMany(node, id, 500);
    await node.emit(id, 'attendance.flagged', { flagId: '1', studentId: '1' });
    await expect.poll(async () => (await node.streams.open(id, { names })).position, { timeout: 10_000 }).toBe(2501);
    expect(cursors(await taken(await node.streams.open(id, { names, after: 0 }), 2500))).toEqual(upTo(2500));
    expect(cursors(await taken(await node.streams.open(id, { names: ['attendance.flagged'], after: 10 }), 1))).toEqual([2501]);
  });

  it('says first what is gone when the cursor is older than what is kept', async () => {
    const [node, id] = [await start(), organization()];
    await emitMany(node, id, 10);
    await expect.poll(async () => (await node.streams.open(id, { names })).position).toBe(10);
    await node.pool.query('delete from outbox_event where organization_id = $1 and cursor <= 6', [id]);
    const [fresh, other] = [await start({ relay: false }), await start({ relay: false, streamPollMs: 200 })];
    expect(cursors(await taken(await fresh.streams.open(id, { names, after: 3 }), 5))).toEqual([[3, 7], 7, 8, 9, 10]);
    await node.pool.query('delete from outbox_event where organization_id = $1', [id]);
    expect(cursors(await taken(await other.streams.open(id, { names, after: 3 }), 1))).toEqual([[3, 11]]);
    const items = follow(await other.streams.open(id, { names, after: 10 }));
    await emitMany(node, id, 1);
    await expect.poll(() => cursors(items), { timeout: 5000 }).toEqual([11]);
  });

  it('refuses a cursor that nobody has been given yet', async () => {
    const [node, id] = [await start(), organization()];
    const refusal = node.streams.open(id, { names, after: 1 });
    await expect(refusal).rejects.toBeInstanceOf(AppError);
    await expect(refusal).rejects.toMatchObject({ code: 'BAD_USER_INPUT', detail: { fields: [{ path: 'after', code: 'IN_FUTURE' }] } });
  });

  it('keeps order whatever the bus loses, repeats or shuffles', async () => {
    const [node, id] = [await start({ bus: new UnreliableBus(), streamPollMs: 200 }), organization()];
    const items = follow(await node.streams.open(id, { names }));
    await Promise.all(upTo(30).map(() => emitMany(node, id, 10)));
    await expect.poll(() => items.length, { timeout: 15_000 }).toBe(300);
    expect(cursors(items)).toEqual(upTo(300));
  });

  it('finds by itself what a relay committed and could not tell, being killed in between', async () => {
    const id = organization();
    const mute: Bus = { publish: () => undefined, subscribe: () => () => undefined, healthy: () => false, close: () => Promise.resolve() };
    const [killed, node] = [await start({ bus: mute }), await start({ relay: false, streamPollMs: 200 })];
    const items = follow(await node.streams.open(id, { names }));
    await emitMany(killed, id, 3);
    await expect.poll(() => cursors(items), { timeout: 5000 }).toEqual([1, 2, 3]);
  });

  it('believes no message that is not a batch of events', async () => {
    const [node, id] = [await start(), organization()];
    const items = follow(await node.streams.open(id, { names }));
    for (const rubbish of [null, 'x', {}, [null], [{ cursor: 'x' }]]) node.bus.publish(channelOf(id), rubbish);
    await emitMany(node, id, 2);
    await expect.poll(() => cursors(items), { timeout: 5000 }).toEqual([1, 2]);
  });

  it('holds a bounded number of events, however slow its reader', async () => {
    const [node, id] = [await start(), organization()];
    const slow = await node.streams.open(id, { names });
    for (let i = 0; i < 6; i++) await emitMany(node, id, 500);
    await expect.poll(async () => (await node.streams.open(id, { names })).position, { timeout: 10_000 }).toBe(3000);
    expect(cursors(await taken(slow, 3000))).toEqual(upTo(3000));
  });
});

/** The first so many items; then the reader is closed. */
async function taken(reader: EventReader, count: number): Promise<StreamItem[]> {
  const items: StreamItem[] = [];
  for (let page = await reader.nextPage(); page && items.length < count; page = items.length < count ? await reader.nextPage() : undefined)
    items.push(...page);
  reader.close();
  return items;
}
