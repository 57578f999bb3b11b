import { parseArgs } from 'node:util';
import { readConfig } from './config.js';
import { demoAccounts, demoPassword } from './database/demo/accounts.js';
import { type DemoResult, makeDemo } from './database/demo/make-demo.js';
import { BIG_SCHOOL, progressBar } from './database/demo/progress-bar.js';
import { openConfigured } from './database/open.js';
import { migrate } from './database/orm.js';
import { openStorage } from './gateways/storage/open-storage.js';
import { assertProductionReady } from './production-ready.js';
import { StartRefused } from './start-refused.js';

const help = `Makes the demo data: the school madrasti, and the organizations entraide, lms, smart-academy and learnmore with an administrator each.

  npm run demo [-- options]

  --students NUMBER     students of the school (DEMO_STUDENTS, else 200); a school that is smaller grows
  --help                this text

Everything is relative to today: lessons of this week, registers of the last four weeks. Done again it adds what is missing: nothing on
the same day, later the days since. What others have put in stays as it is.

The database is that of the server's settings: DATABASE_URL, else the built-in one in DATA_DIR, beside a server that runs or without one.
In production it needs ALLOW_DEMO_PASSWORD=true, since everybody knows the password of its accounts. docs/configuration.md has them all.`;

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { students: { type: 'string' }, help: { type: 'boolean' } }, strict: true });
  if (values.help) {
    console.log(help);
    return;
  }
  const config = readConfig();
  const students = values.students === undefined ? config.demoStudents : Number(values.students);
  if (!Number.isInteger(students) || students < 20 || students > 1_000_000)
    throw new StartRefused('--students must be a whole number from 20 to 1,000,000.');
  assertProductionReady(config, { usesEmbedded: config.databaseUrl === undefined, demoPasswordInUse: true });

  const database = await openConfigured(config, { share: true });
  try {
    await migrate(database.orm);
    const began = performance.now();
    const result = await makeDemo(database.pool, {
      now: new Date(),
      students,
      storage: openStorage(config),
      progress: progressBar(process.stdout, students >= BIG_SCHOOL),
    });
    console.log(report(result, (performance.now() - began) / 1000));
  } finally {
    await database.close();
  }
}

const refusals: Readonly<Record<NonNullable<DemoResult['refusal']>, string>> = {
  FOREIGN: 'The organization madrasti has a school of its own, which was left as it is.',
  CHANGED: 'The school does not grow: its current year, grades or subjects are no longer those of the demo data.',
};

function report({ added, refusal }: DemoResult, seconds: number): string {
  const rows = [...added].map(([table, count]) => `  ${table.padEnd(20)} ${count.toLocaleString('en').padStart(10)}`);
  const accounts = demoAccounts.map(({ email, role, about }) => `  ${email.padEnd(28)} ${role.padEnd(8)} ${about.en}`);
  return [
    ...(refusal ? [refusals[refusal]] : []),
    ...(rows.length > 0 ? [`Added in ${seconds.toFixed(1)} s:`, ...rows] : ['Nothing to add: the demo data is complete up to today.']),
    '',
    `Accounts, password ${demoPassword}:`,
    ...accounts,
  ].join('\n');
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StartRefused || (error instanceof TypeError && 'code' in error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
