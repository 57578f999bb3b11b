// Types the dialects' operations: src/rest-compat/<dialect>/operations/*.graphql -> src/rest-compat/<dialect>/operations.ts
// and the documents of the example clients: examples/home/*.graphql -> examples/home/operations.ts
// An operation that schema.graphql does not allow stops here. --check writes nothing and fails when a file is out of date.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, Source } from 'graphql';

const read = (file: string) => readFileSync(file, 'utf8');
const schema = parse(read('schema.graphql'));
const schemaAst = buildASTSchema(schema);
const config = {
  strictScalars: true,
  scalars: {
    Cursor: 'string',
    DateTime: 'string',
    JSON: 'unknown',
    LocalDate: 'string',
    LocalTime: 'string',
    Percent: { input: 'number | string', output: 'string' },
    Points: { input: 'number | string', output: 'string' },
    Upload: 'unknown',
  },
  enumType: 'string-literal',
  documentVariableSuffix: '',
  immutableTypes: true,
  useTypeImports: true,
};

/** Where documents are, and the file that their types go to. */
const sources = [
  ...globSync('src/rest-compat/*/operations').map((folder) => ({ folder, filename: `${folder}.ts` })),
  { folder: 'examples/home', filename: 'examples/home/operations.ts' },
];
for (const { folder, filename } of sources) {
  const typed = await codegen({
    schema,
    schemaAst,
    filename,
    config,
    documents: globSync(`${folder}/*.graphql`)
      .sort()
      .map((location) => ({ location, document: parse(new Source(read(location), location)) })),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  });
  const text = `// Made from ${folder}/*.graphql and schema.graphql by \`npm run codegen\`: types, and documents that are parsed already.\n${typed}`;
  if (existsSync(filename) && read(filename) === text) continue;
  if (process.argv.includes('--check')) throw new Error(`${filename} is out of date: npm run codegen`);
  writeFileSync(filename, text);
}
