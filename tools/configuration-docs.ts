// Prints docs/configuration.md from the settings. --check writes nothing and fails when the page is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Setting, settingGroups } from '../src/config.js';

const page = 'docs/configuration.md';

const row = (name: string, { kind, fallback, otherwise, description }: Setting<unknown>): string =>
  `| \`${name}\` | ${kind.says} | ${fallback === undefined ? otherwise : `\`${fallback}\``} | ${description} |`;

/** The whole page. */
export function configurationPage(): string {
  const groups = Object.entries<Record<string, Setting<unknown>>>(settingGroups).map(([title, settings]) =>
    [
      `## ${title}`,
      '',
      '| setting | value | default | |',
      '| --- | --- | --- | --- |',
      ...Object.entries(settings).map(([name, setting]) => row(name, setting)),
    ].join('\n'),
  );
  return `${[intro, ...groups].join('\n\n')}\n`;
}

const intro = `# Configuration

<!-- Printed from src/config.ts by \`npm run docs\`. -->

Every setting is an environment variable, and none is needed: \`npm start\` brings its own PostgreSQL, makes demo data and serves.
Wrong values are refused at the start, all at once and by name.

\`NODE_ENV=production\` needs \`DATABASE_URL\` and \`JWT_KEYS\`, and refuses demo keys, the demo password and the built-in PostgreSQL
unless the exception in the last table is set. A new key: \`echo "JWT_KEYS=$(date +%Y-%m):$(openssl rand -base64 48)"\`.

The built-in PostgreSQL runs on Linux and macOS, listens only on a socket in a private folder, and stops with the server.
PostgreSQL does not run as root: started by root, it runs as \`postgres\` or \`nobody\`. Where that user cannot reach \`DATA_DIR\`
(below \`/root\`, say), the data lies in \`/var/lib/madrasti/\`, \`DATA_DIR\` has a link to it, and its programs are copied to
\`/var/cache/madrasti/\`. Commands such as \`npm run demo\` use the PostgreSQL of the server that runs in the same folder.`;

if (process.argv[1] === import.meta.filename) {
  const text = configurationPage();
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (readFileSync(page, 'utf8') !== text) {
    console.error(`${page} is out of date: npm run docs`);
    process.exitCode = 1;
  }
}
