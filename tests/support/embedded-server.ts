// A process that owns a PostgreSQL, to be killed by a test: prints where it is, then lives on.
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '' });
console.log(JSON.stringify({ url: server.url, postmaster: server.pid() }));
setInterval(() => undefined, 60_000);
