// Writes what the code says into files that people read: schema.graphql and docs/permissions.md. --check writes nothing and fails when
// one is out of date. Needs dist/: `npm run build` first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';

const built = (file: string): Promise<unknown> => import(pathToFileURL(path.resolve('dist', file)).href);
const { bareSchema } = (await built('schema.js')) as typeof import('../src/schema.js');
const { permissionsPage } = (await built('permissions/page.js')) as typeof import('../src/permissions/page.js');

const schema = lexicographicSortSchema(await bareSchema());
const files = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'docs/permissions.md': permissionsPage(schema),
};
for (const [file, text] of Object.entries(files)) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) throw new Error(`${file} is out of date: npm run print`);
  writeFileSync(file, text);
  console.log(`${file} written`);
}
