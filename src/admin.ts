import { text } from 'node:stream/consumers';
import { adminCommand } from './admin-command.js';
import { readConfig } from './config.js';
import { StartRefused } from './start-refused.js';

try {
  await adminCommand(process.argv.slice(2), {
    config: () => readConfig(),
    now: () => new Date(),
    print: (line) => console.log(line),
    readInput: () => text(process.stdin),
  });
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
