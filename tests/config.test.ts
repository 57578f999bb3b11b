import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Environment, readConfig } from '../src/config.js';
import { explainListenError } from '../src/explain-listen-error.js';
import { loadKeys } from '../src/keys.js';
import { assertProductionReady } from '../src/production-ready.js';
import { StartRefused } from '../src/start-refused.js';
import { configurationPage } from '../tools/configuration-docs.js';

const secret = 'abcdefghijklmnopqrstuvwxyz0123456789';
const real: Environment = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://app:secret@db.example/school',
  JWT_KEYS: `2026-11:${secret}`,
};

/** What a person reads when the server refuses to start. */
const refusal = (env: Environment): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartRefused) return error.message;
    throw error;
  }
  return 'nothing was refused';
};

describe('settings', () => {
  it('are all optional', () => {
    expect(readConfig({})).toMatchObject({
      nodeEnv: 'development',
      production: false,
      host: '127.0.0.1',
      port: 8000,
      publicUrl: 'http://localhost:8000',
      dataDir: path.resolve('.data'),
      databaseUrl: undefined,
      redisUrl: undefined,
      defaultOrganization: 'madrasti',
      rateLimitScale: 1,
      jwtKeys: undefined,
      demoData: true,
      demoStudents: 200,
      introspection: true,
      apiReference: true,
      trustProxy: false,
      logLevel: 'info',
      eventRetentionDays: 7,
      relayShards: 16,
      poolSize: 10,
    });
  });

  it('cannot be changed once they are read', () => {
    const config = readConfig({ JWT_KEYS: `a:${secret}` });
    expect(Object.isFrozen(config) && Object.isFrozen(config.jwtKeys) && Object.isFrozen(config.jwtKeys?.[0])).toBe(true);
  });

  it('that are empty count as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '  ', DEMO_DATA: '' })).toEqual(readConfig({}));
  });

  it('are read as what they mean', () => {
    const config = readConfig({
      PORT: '0',
      RATE_LIMIT_SCALE: '0.5',
      DEMO_DATA: 'false',
      JWT_KEYS: `new:${secret}:with:colons, old:${secret}`,
      PUBLIC_URL: 'https://school.example/app/',
      DATABASE_URL: 'postgresql://postgres@%2Ftmp%2Fpg:5432/madrasti',
    });
    expect(config).toMatchObject({ port: 0, rateLimitScale: 0.5, demoData: false, publicUrl: 'https://school.example/app' });
    expect(config.jwtKeys).toEqual([
      { kid: 'new', secret: `${secret}:with:colons` },
      { kid: 'old', secret },
    ]);
  });

  it.for([
    ['true', true],
    ['false', false],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
  ] as const)('let TRUST_PROXY be %s', ([text, value]) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toEqual(value);
  });

  it('give an address that can be visited even when listening everywhere', () => {
    expect(readConfig({ HOST: '0.0.0.0', PORT: '9000' }).publicUrl).toBe('http://localhost:9000');
    expect(readConfig({ HOST: 'fe80::1' }).publicUrl).toBe('http://[fe80::1]:8000');
  });
});

describe('wrong settings', () => {
  it('are refused by name, all at once, in sentences', () => {
    expect(refusal({ PORT: '80000', LOG_LEVEL: 'loud', DEMO_DATA: 'yes', RATE_LIMIT_SCALE: '-1', NODE_ENV: 'production' })).toBe(
      [
        'The settings are not right:',
        '- DATABASE_URL must be set in production: the built-in PostgreSQL is for trying out (ALLOW_EMBEDDED_DATABASE=true allows it).',
        '- JWT_KEYS must be set in production, with no key whose name begins with demo (ALLOW_DEMO_KEYS=true allows it).',
        '- PORT must be a whole number from 0 to 65,535, not "80000".',
        '- LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud".',
        '- DEMO_DATA must be true or false, not "yes".',
        '- RATE_LIMIT_SCALE must be a number from 0.001 to 1,000,000, not "-1".',
        'docs/configuration.md has them all.',
      ].join('\n'),
    );
  });

  it.for([
    { PORT: '8000.5' },
    { PORT: '0x50' },
    { PORT: '1e3' },
    { HOST: 'my host' },
    { DATABASE_URL: 'mysql://host/db' },
    { DATABASE_URL: 'postgresql://host' },
    { DATABASE_URL: 'postgresql:///db' },
    { REDIS_URL: 'localhost:6379' },
    { DEFAULT_ORGANIZATION: 'My School' },
    { NODE_ENV: 'staging' },
    { TRUST_PROXY: 'nginx' },
    { PUBLIC_URL: 'school.example' },
    { MAIL_FROM: 'nobody' },
    { MAIL_FROM: 'A <a@b.example>\r\nBcc: c@d.example' },
    { POOL_SIZE: '1' },
    { DEMO_STUDENTS: '9007199254740993' },
    { JWT_KEYS: 'a:short' },
    { JWT_KEYS: secret },
    { JWT_KEYS: `a:${secret},a:${secret}` },
    { JWT_KEYS: `a:${secret},` },
  ])('%o is refused', (env) => {
    expect(refusal(env)).toContain(`- ${Object.keys(env).join('')} must be `);
  });

  it('never show a secret', () => {
    const shown = refusal({
      JWT_KEYS: 'a:hunter2',
      DATABASE_URL: 'mysql://u:hunter2@h/d',
      MAIL_URL: 'http://u:hunter2@h',
      REDIS_URL: 'x:hunter2',
    });
    expect(shown.split('\n')).toHaveLength(6);
    expect(shown).not.toContain('hunter2');
  });

  it('include a mail server without a sender and an address for its links', () => {
    expect(refusal({ MAIL_URL: 'smtp://mail.example:587' })).toMatch(/MAIL_FROM must be set when MAIL_URL is.*PUBLIC_URL must be set/s);
  });
});

describe('production', () => {
  it('starts with a real database and real keys, without demo data', () => {
    expect(readConfig(real)).toMatchObject({ production: true, demoData: false });
  });

  it.for([
    ['DATABASE_URL', { DATABASE_URL: undefined }, 'ALLOW_EMBEDDED_DATABASE'],
    ['JWT_KEYS', { JWT_KEYS: undefined }, 'ALLOW_DEMO_KEYS'],
    ['JWT_KEYS', { JWT_KEYS: `real:${secret},demo-1:${secret}` }, 'ALLOW_DEMO_KEYS'],
    ['DEMO_DATA', { DEMO_DATA: 'true' }, 'ALLOW_DEMO_PASSWORD'],
  ] as const)('refuses %s as in %o unless %s is set', ([name, change, exception]) => {
    expect(refusal({ ...real, ...change })).toMatch(new RegExp(`- ${name} .*${exception}=true`));
    expect(readConfig({ ...real, ...change, [exception]: 'true' }).production).toBe(true);
  });

  it('refuses accounts with the demo password that it finds in the database', () => {
    const facts = { usesEmbedded: false, demoPasswordInUse: true };
    expect(() => assertProductionReady(readConfig(real), facts)).toThrow(/not ready for production:\n- .*demo password/);
    expect(() => assertProductionReady(readConfig({ ...real, ALLOW_DEMO_PASSWORD: 'true' }), facts)).not.toThrow();
    expect(() => assertProductionReady(readConfig({}), { usesEmbedded: true, demoPasswordInUse: true })).not.toThrow();
  });
});

describe('keys', () => {
  let dataDir = '';
  beforeAll(async () => void (dataDir = await mkdtemp(path.join(os.tmpdir(), 'madrasti-keys-'))));
  afterAll(() => rm(dataDir, { recursive: true }));

  it('come from JWT_KEYS, the first one signing', async () => {
    const { jwtKeys } = readConfig({ JWT_KEYS: `b:${secret},a:${secret}` });
    expect((await loadKeys({ jwtKeys, dataDir }))[0].kid).toBe('b');
  });

  it('are made once, by one of several servers that start together, and readable by nobody else', async () => {
    const folder = path.join(dataDir, 'new');
    const loaded = await Promise.all(Array.from({ length: 8 }, () => loadKeys({ jwtKeys: undefined, dataDir: folder })));
    loaded.push(await loadKeys({ jwtKeys: undefined, dataDir: folder }));
    expect(new Set(loaded.map(([key]) => `${key.kid}:${key.secret}`)).size).toBe(1);
    expect((await stat(path.join(folder, 'jwt-keys'))).mode & 0o777).toBe(0o600);
  });

  it('that were damaged are refused, not replaced', async () => {
    await writeFile(path.join(dataDir, 'jwt-keys'), 'rubbish');
    await expect(loadKeys({ jwtKeys: undefined, dataDir })).rejects.toThrow(/jwt-keys does not hold.*Remove it/);
    expect(await readFile(path.join(dataDir, 'jwt-keys'), 'utf8')).toBe('rubbish');
  });
});

describe('an address that cannot be listened on', () => {
  const explained = (host: string, port: number): Promise<unknown> =>
    new Promise((resolve) => {
      const server = createServer().on('error', (error) => resolve(explainListenError(error, { host, port })));
      server.listen(port, host, () => server.close(() => resolve(undefined)));
    });

  it('is explained when another server has the port', async () => {
    const first = createServer();
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
    const address = first.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(explained('127.0.0.1', port)).resolves.toMatchObject({
      name: 'StartRefused',
      message: `Port ${port} of 127.0.0.1 is in use: another server is running. Stop it, or choose another port: PORT=${port + 1} npm start`,
    });
    first.close();
  });

  it('is explained when the machine does not have it', async () => {
    await expect(explained('192.0.2.1', 0)).resolves.toHaveProperty('message', expect.stringContaining('HOST 192.0.2.1 is not an address'));
  });

  it('leaves other errors alone', () => {
    const error = new Error('something else');
    expect(explainListenError(error, { host: '', port: 1 })).toBe(error);
  });
});

it('docs/configuration.md is what the settings say: npm run docs', async () => {
  expect(await readFile('docs/configuration.md', 'utf8')).toBe(configurationPage());
});
