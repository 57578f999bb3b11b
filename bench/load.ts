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
  body?: string;
}

const ticks = 100;
/** Processor time that a process has used, in milliseconds. */
function used(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
}
/** Processes of PostgreSQL's server, whichever it is. */
function databaseTime(): number {
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

/** 20 connections for some seconds; fails when an answer is not 2xx. */
export async function load(target: Target, pid: number, seconds = 4): Promise<Measured> {
  const before = { server: used(pid), database: databaseTime() };
  const result = await autocannon({ ...target, connections: 20, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target.url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  const requests = result.requests.total;
  return {
    rate: result.requests.average,
    serverMs: (used(pid) - before.server) / requests,
    databaseMs: (databaseTime() - before.database) / requests,
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
