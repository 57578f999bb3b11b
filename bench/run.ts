// Measures the product beside the best this machine can do, in one run and on data of its own: npm run bench [-- --quick] [-- --fan-out]
import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { ask } from './ask.js';
import { handIn, handInAtLimit } from './class-hands-in.js';
import { makeData } from './data.js';
import { fanOuts } from './fan-outs.js';
import { jobsOf } from './jobs.js';
import { makeLearningData } from './learning-data.js';
import { load, type Measured, medianOf } from './load.js';
import { clear, database, end, folder, start, startArguments, stopped } from './processes.js';
import { report } from './report.js';
import { readWorld, secret } from './world.js';

const quick = process.argv.includes('--quick');
/** The subscribers alone, for who works on them; writes no page. */
const fanOutOnly = process.argv.includes('--fan-out');
const rounds = quick ? 1 : 3;
const seconds = quick ? 2 : 4;
const ports = { product: 4811, limit: 4812 };

async function main(): Promise<void> {
  const { url, stop } = await database();
  const client = new pg.Client(url);
  await client.connect();
  console.log('making data …');
  await makeData(client);
  await makeLearningData(client);
  const world = await readWorld(client, { productUrl: `http://127.0.0.1:${ports.product}`, limitUrl: `http://127.0.0.1:${ports.limit}` });
  await client.end();

  const env = {
    DATABASE_URL: url,
    PORT: String(ports.product),
    DEMO_DATA: 'false',
    DEFAULT_ORGANIZATION: 'bench',
    JWT_KEYS: `bench:${secret}`,
    RATE_LIMIT_SCALE: '100000',
    LOG_LEVEL: 'error',
    DATA_DIR: folder,
  };
  let product = await start(startArguments, env, 'is ready');
  const limit = await start(['bench/limit.ts', url, String(ports.limit), folder], {}, 'ready');
  const pids = { limit: limit.pid ?? 0, product: product.pid ?? 0 };

  const results: { name: string; limit: Measured | null; product: Measured }[] = [];
  for (const job of fanOutOnly ? [] : jobsOf(world)) {
    await ask(job.product); // A failure is told with its reason before it is measured.
    const limits: Measured[] = [];
    const products: Measured[] = [];
    for (let round = 0; round < rounds; round++) {
      if (job.limit) limits.push(await load(job.limit, pids.limit, { seconds, ...job }));
      products.push(await load(job.product, pids.product, { seconds, ...job }));
    }
    const measured = { name: job.name, limit: job.limit ? medianOf(limits) : null, product: medianOf(products) };
    const ratio = measured.limit ? `, ${(measured.product.rate / measured.limit.rate).toFixed(2)} of the limit` : '';
    console.log(`${job.name}: ${measured.product.rate.toFixed(1)}/s${ratio}`);
    results.push(measured);
  }
  if (!fanOutOnly) {
    const measured: [Measured, Measured][] = [];
    for (let round = 0; round < rounds; round++) measured.push([await handInAtLimit(world, pids.limit), await handIn(world, pids.product)]);
    const [limits, products] = [measured.map(([one]) => one), measured.map(([, other]) => other)];
    results.push({
      name: 'A class of 40 saves 20 answers each and hands in, at once',
      limit: medianOf(limits),
      product: medianOf(products),
    });
  }
  if (!fanOutOnly) {
    // Its memory shall be that of its sockets, not of what uploads left behind.
    await stopped(product);
    product = await start(startArguments, env, 'is ready');
  }
  const fans = await fanOuts(world, { ...pids, product: product.pid ?? 0 }, quick);
  if (!fanOutOnly) {
    writeFileSync('bench/results.md', report(results, fans));
    console.log('bench/results.md written');
  }
  await end();
  await stop();
}

await main().finally(clear);
process.exit(0);
