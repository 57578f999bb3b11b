// Writes what the code says into files that people read: schema.graphql and docs/permissions.md. --check writes nothing and fails when
// one is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { permissionsPage } from '../src/permissions/page.js';
import { bareSchema } from '../src/schema.js';

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
