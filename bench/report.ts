import os from 'node:os';
import type { FanOut } from './fan-out.js';
import type { Measured } from './load.js';

const n = (value: number, digits = 0): string =>
  Number.isNaN(value) ? '' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The page of results. */
export function report(reads: readonly { name: string; limit: Measured | null; product: Measured }[], fans: readonly FanOut[]): string {
  const lines = [
    '# Results of `npm run bench`',
    '',
    `${os.cpus().length} cores, Node ${process.version}. Server, database and load share them: ratios and processor milliseconds carry over, rates do not.`,
    'The limit is plain `node:http` with one prepared statement and the JSON that PostgreSQL writes; for fan-out, bare `ws` and one text made once.',
    'The product answers with guard, tenancy, visibility and connections on. Subscribers have a server of their own, so that its memory is theirs.',
    '',
    '| | limit/s | product/s | of limit | server ms | database ms | memory MB |',
    '|---|---|---|---|---|---|---|',
    ...reads.map(
      ({ name, limit, product }) =>
        `| ${name} | ${limit ? n(limit.rate) : ''} | ${n(product.rate)} | ${limit ? n(product.rate / limit.rate, 2) : ''} | ${n(product.serverMs, 2)} | ${n(product.databaseMs, 2)} | ${n(product.memory)} |`,
    ),
    '',
    '| fan-out, 20 events a second | wanted/s | delivered/s | lost | p50 ms | p99 ms | server µs per delivery | memory MB |',
    '|---|---|---|---|---|---|---|---|',
    ...fans.map(
      (f) =>
        `| ${f.name} | ${n(f.wanted)} | ${n(f.delivered)} | ${f.lost} | ${n(f.p50, 1)} | ${n(f.p99, 1)} | ${n(f.serverUs, 1)} | ${n(f.memory)} |`,
    ),
    '',
  ];
  return lines.join('\n');
}
