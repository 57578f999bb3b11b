import type { Config } from './config.js';
import { demoAccounts, demoPasswordInUse } from './database/demo/accounts.js';
import { BIG_SCHOOL, progressBar } from './database/demo/progress-bar.js';
import { openConfigured } from './database/open.js';
import { assertProductionReady } from './production-ready.js';
import { startServer } from './server.js';
import { StartRefused } from './start-refused.js';
import { version } from './version.js';
import { registerPages } from './web/pages.js';

/** A stop that takes longer than this is cut short. */
const STOP_MS = 15_000;

/** Runs the server until it is told to stop: migrates, makes demo data where that is wanted, serves, and says where. */
export async function serve(config: Config): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 17))
    throw new StartRefused(`Node ${process.version} is too old to run the server. "npm start" uses the Node that npm installs with it.`);
  assertProductionReady(config, { usesEmbedded: config.databaseUrl === undefined, demoPasswordInUse: false });
  const database = await openConfigured(config, {
    onLost: (error) => console.error('PostgreSQL ended and cannot be started again.', error),
  });
  const server = await startServer(config, {
    database,
    prepare: async ({ pool, files: { storage } }) => {
      if (config.demoData) {
        const { makeDemo } = await import('./database/demo/make-demo.js');
        const progress = progressBar(process.stdout, config.demoStudents >= BIG_SCHOOL);
        const { added } = await makeDemo(pool, { now: new Date(), students: config.demoStudents, storage, progress });
        const rows = [...added.values()].reduce((sum, count) => sum + count, 0);
        if (rows > 0) console.log(`Demo data: ${rows.toLocaleString('en')} rows added.`);
      }
      if (config.production)
        assertProductionReady(config, { usesEmbedded: database.usesEmbedded, demoPasswordInUse: await demoPasswordInUse(pool) });
    },
    pages: (app) => registerPages(app, { version, demo: config.demoData, accounts: demoAccounts }),
  });
  console.log(banner(config, server.url));

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log(`\n${signal}: stopping …`);
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void server.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function banner(config: Config, url: string): string {
  const links = [
    ['Home', `${url}/`],
    ['GraphQL', `${url}/graphql`],
    ['Live', `${url}/live`],
    ['REST', `${url}/api/`],
    ...(config.apiReference ? [['Swagger', `${url}/swagger/`]] : []),
  ];
  const accounts = demoAccounts.map(({ email, role, about }) => `  ${email.padEnd(28)} ${role.padEnd(8)} ${about.en}`);
  return [
    '',
    `Madrasti ${version} is ready.`,
    ...links.map(([name = '', link = '']) => `  ${name.padEnd(8)} ${link}`),
    ...(config.demoData ? ['', `Demo accounts, password ${demoAccounts[0]?.password ?? ''}:`, ...accounts] : []),
    '',
  ].join('\n');
}
