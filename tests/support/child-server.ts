// A server as a process of its own, to be killed by a test: says where it is, then serves. It ends with whoever started it.
import { readConfig } from '../../src/config.js';
import { startServer } from '../../src/server.js';

process.stdin.on('end', () => process.exit(1)).resume();
const { url } = await startServer(readConfig());
console.log(JSON.stringify({ url }));
