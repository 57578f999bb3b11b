import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { memoryOf } from './load.js';

export interface FanOut {
  name: string;
  /** Deliveries a second that were wanted, and that arrived within the time. */
  wanted: number;
  delivered: number;
  lost: number;
  /** Milliseconds from the request that caused an event to its arrival. */
  p50: number;
  p99: number;
  /** Processor microseconds of the server per delivery. */
  serverUs: number;
  memory: number;
}
export interface FanOutJob {
  child: ChildProcess;
  url: string;
  count: number;
  perSecond: number;
  seconds: number;
  query: readonly string[] | null;
  tokens: readonly string[];
  variables: readonly Record<string, unknown>[];
  readonly trigger: (i: number) => Promise<void>;
  pid: number;
}

const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message: T & { failed?: string }) => {
      if (message.failed === undefined) resolve(message);
      else reject(new Error(message.failed));
    });
    child.once('exit', () => reject(new Error('the subscribers ended')));
  });
const used = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Causes events at a steady rate, however long each takes; answers when each was asked for. */
async function atRate(events: number, perSecond: number, trigger: (i: number) => Promise<void>): Promise<number[]> {
  const sent: number[] = [];
  const begin = performance.now();
  const pending: Promise<void>[] = [];
  for (let i = 0; i < events; i++) {
    await wait(Math.max(0, begin + (i * 1000) / perSecond - performance.now()));
    sent.push(performance.timeOrigin + performance.now());
    pending.push(trigger(i));
  }
  await Promise.all(pending);
  return sent;
}

/** Opens the subscribers, causes events at a steady rate, and tells how long each took to reach each. */
export async function fanOut({
  child,
  url,
  count,
  perSecond,
  seconds,
  query,
  tokens,
  variables,
  trigger,
  pid,
}: FanOutJob): Promise<Omit<FanOut, 'name'>> {
  const opened = answerOf(child);
  child.send({ open: { url, count, query, tokens, variables } });
  await opened;
  await wait(1000);
  // A server that has just started compiles what it runs: that is no measure of a server.
  const warmUp = perSecond * 5;
  await atRate(warmUp, perSecond, trigger);
  await wait(500);
  const events = perSecond * seconds;
  const before = used(pid);
  const sent = await atRate(events, perSecond, trigger);
  await wait(3000);
  const cpu = used(pid) - before;
  const memory = memoryOf(pid);
  const answer = answerOf<{ arrivals: number[][] }>(child);
  child.send({ report: true });
  const arrivals = (await answer).arrivals.map((mine) => mine.slice(warmUp));
  child.kill();
  const latencies = arrivals.flatMap((mine) => mine.slice(0, events).map((at, i) => at - (sent[i] ?? at))).sort((a, b) => a - b);
  const last = arrivals.reduce((latest, mine) => Math.max(latest, mine.at(-1) ?? 0), 0);
  const duration = Math.max(seconds, (last - (sent[0] ?? last)) / 1000);
  return {
    wanted: count * perSecond,
    delivered: Math.round(latencies.length / duration),
    lost: count * events - latencies.length,
    p50: latencies[Math.floor(latencies.length / 2)] ?? NaN,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? NaN,
    serverUs: (cpu * 1000) / Math.max(1, latencies.length),
    memory,
  };
}
