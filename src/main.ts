import { readConfig } from './config.js';
import { serve } from './serve.js';
import { StartRefused } from './start-refused.js';

try {
  await serve(readConfig());
} catch (error) {
  console.error(error instanceof StartRefused ? `\n${error.message}\n` : error);
  process.exit(1);
}
