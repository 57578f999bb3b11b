// Types what travels on the wire: src/rest-compat/<dialect>/openapi.yaml -> src/rest-compat/<dialect>/wire.ts
// A route whose query, body or reply is not what its contract says does not compile. --check writes nothing and fails when a file is out of date.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Content {
  content?: Readonly<Record<string, { schema?: Schema }>>;
}
interface Operation {
  parameters?: readonly Parameter[];
  requestBody?: Content;
  responses: Readonly<Record<string, Content & { $ref?: string }>>;
}
interface Contract {
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components: { schemas: Readonly<Record<string, Schema>>; parameters?: Readonly<Record<string, Parameter>> };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const refName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const key = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));
const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return refName(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const variants = (schema.oneOf ?? schema.anyOf ?? []).map(typeOf).filter((type) => type !== 'unknown');
  const parts = (schema.allOf ?? []).map(typeOf).filter((type) => type !== 'unknown');
  const own = [schema.type ?? (schema.properties ? 'object' : [])].flat().map((type) => plain(type, schema));
  if (variants.length > 0) return union(variants);
  return (
    [
      ...parts.map((part) => (part.includes(' | ') ? `(${part})` : part)),
      ...(own.length > 0 ? [own.length > 1 && parts.length > 0 ? `(${union(own)})` : union(own)] : []),
    ].join(' & ') || 'unknown'
  );
}

function plain(type: string, schema: Schema): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array': {
      const item = typeOf(schema.items ?? {});
      return /[|&]/.test(item) && !item.startsWith('{') ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case 'object':
      return objectOf(schema);
    default:
      return type;
  }
}

function objectOf({ properties, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties ?? {}).map(([name, schema]) => {
    const type = typeOf(schema);
    return required.includes(name) ? `${key(name)}: ${type}` : `${key(name)}?: ${type} | undefined`;
  });
  const more = typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown';
  if (fields.length === 0) return `{ readonly [key: string]: ${more} }`;
  return `{ ${fields.join('; ')} }`;
}

/** The answer of success: its schema, and the schema of one row when it is a page of rows. */
function answerOf(operation: Operation, contract: Contract): { reply: string; row: string } {
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200';
  const schema = Object.values(operation.responses[status]?.content ?? {})[0]?.schema;
  if (!schema) return { reply: 'undefined', row: 'never' };
  return { reply: typeOf(schema), row: isPaged(operation, contract) ? (rowOf(schema, contract) ?? 'never') : 'never' };
}

const resolve = (schema: Schema, contract: Contract): Schema =>
  schema.$ref === undefined ? schema : resolve(contract.components.schemas[refName(schema.$ref)] ?? {}, contract);
const parameterOf = (parameter: Parameter, contract: Contract): Parameter =>
  parameter.$ref === undefined ? parameter : (contract.components.parameters?.[refName(parameter.$ref)] ?? parameter);
const isPaged = (operation: Operation, contract: Contract): boolean =>
  (operation.parameters ?? []).some((parameter) => parameterOf(parameter, contract).name === 'page');

/** The one array beside the figures of a page envelope, whatever the dialect calls it. */
function rowOf(schema: Schema, contract: Contract): string | undefined {
  const { properties = {}, allOf = [] } = resolve(schema, contract);
  for (const property of Object.values(properties)) {
    const list = resolve(property, contract);
    if (list.type === 'array' && list.items) return typeOf(list.items);
  }
  return allOf.map((part) => rowOf(part, contract)).find((row) => row !== undefined);
}

function operationOf(path: string, method: string, contract: Contract): string {
  const operation = contract.paths[path]?.[method] as Operation;
  const query = (operation.parameters ?? [])
    .map((parameter) => parameterOf(parameter, contract))
    .filter((parameter) => parameter.in === 'query');
  const properties = Object.fromEntries(query.map(({ name, schema }) => [name, schema]));
  const required = query.filter((parameter) => parameter.required).map(({ name }) => name);
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const { reply, row } = answerOf(operation, contract);
  const filters = query.length > 0 ? objectOf({ properties, required }) : 'object';
  return `    ${method.toUpperCase()}: { query: ${filters}; body: ${body ? typeOf(body) : 'undefined'}; reply: ${reply}; row: ${row} };`;
}

function wireOf(contract: Contract): string {
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`);
  const paths = Object.entries(contract.paths).map(([path, item]) => {
    const operations = methods.filter((method) => item[method]).map((method) => operationOf(path, method, contract));
    return `  '${path.replaceAll(/\{(\w+)\}/g, ':$1')}': {\n${operations.join('\n')}\n  };`;
  });
  return `// Made from openapi.yaml by \`npm run codegen\`: what travels on the wire.\n${schemas.join('\n')}\n\nexport interface Wire {\n${paths.join('\n')}\n}\n`;
}

for (const file of globSync('src/rest-compat/*/openapi.yaml')) {
  const wire = `${dirname(file)}/wire.ts`;
  const text = wireOf(parse(readFileSync(file, 'utf8')) as Contract);
  if (existsSync(wire) && readFileSync(wire, 'utf8') === text) continue;
  if (process.argv.includes('--check')) throw new Error(`${wire} is out of date: npm run codegen`);
  writeFileSync(wire, text);
}
