import { readFileSync, readdirSync } from 'node:fs';
import autocannon from 'autocannon';

/** What one run measured. */
export interface Measured {
  /** Requests a second. */
  rate: number;
  /** Processor milliseconds of the server's process, and of PostgreSQL's, per request. */
  serverMs: number;
  databaseMs: number;
  /** Memory of the server at the end, in MB. */
  memory: number;
}
export interface Target {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string | Buffer;
}
/** How long a run is: some seconds, or an amount of requests. */
interface Length {
  seconds: number;
  amount?: number;
  connections?: number;
}

const ticks = 100;
/** Processor time that a process has used, in milliseconds. */
export function used(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}
/** Processes of PostgreSQL's server, whichever it is. */
export function databaseTime(): number {
  let total = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      if (readFileSync(`/proc/${entry}/comm`, 'utf8').startsWith('postgres')) total += used(Number(entry));
    } catch {
      // It ended meanwhile.
    }
  }
  return total;
}
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** A connection that ends takes its time with it: then it is not known. */
function since(before: number): number {
  const time = databaseTime() - before;
  return time < 0 ? NaN : time;
}

/** 20 connections for some seconds, where nothing else is said; fails when an answer is not 2xx. */
export async function load(target: Target, pid: number, { seconds, amount, connections = 20 }: Length): Promise<Measured> {
  const before = { server: used(pid), database: databaseTime(), at: performance.now() };
  const result = await autocannon({ ...target, connections, ...(amount === undefined ? { duration: seconds } : { amount, timeout: 60 }) });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target.url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  const requests = result.requests.total;
  return {
    rate: amount === undefined ? result.requests.average : (requests * 1000) / (performance.now() - before.at),
    serverMs: (used(pid) - before.server) / requests,
    databaseMs: since(before.database) / requests,
    memory: memoryOf(pid),
  };
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
export const medianOf = (runs: readonly Measured[]): Measured => ({
  rate: median(runs.map(({ rate }) => rate)),
  serverMs: median(runs.map(({ serverMs }) => serverMs)),
  databaseMs: median(runs.map(({ databaseMs }) => databaseMs)),
  memory: median(runs.map(({ memory }) => memory)),
});
