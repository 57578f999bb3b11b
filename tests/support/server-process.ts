import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { inject } from 'vitest';

/** A server that a test can kill. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** `kill -9`: nothing is finished, nothing is said. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts a server as a process of its own, without pages and demo data, with the key of the tests; resolves when it answers. */
export async function startServerProcess(settings: { DATABASE_URL: string } & Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', './tools/server-sources.js', 'tests/support/child-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'fatal',
      DEMO_DATA: 'false',
      DATA_DIR: path.join(inject('postgres').folder, 'files'),
      JWT_KEYS: 'test:not-a-secret-only-for-tests-not-a-secret',
      RATE_LIMIT_SCALE: '1000',
      ...settings,
    },
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  try {
    return { url: await addressOf(child), kill, [Symbol.asyncDispose]: kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Its first line says where it is. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output');
  const ended = once(child, 'exit').then(() => undefined);
  const [line] = ((await Promise.race([once(child.stdout, 'data'), ended])) ?? []) as Buffer[];
  if (!line) throw new Error('the server did not start');
  return (JSON.parse(line.toString()) as { url: string }).url;
}
