import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { homeworkLookups } from '../../src/web/client/graphiql/example-homework-rows.js';
import { lookups } from '../../src/web/client/graphiql/example-rows.js';
import { examples } from '../../src/web/client/graphiql/examples.js';
import { operations } from '../../src/web/client/live/operations.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const faults = (text: string): string[] => validate(schema, parse(text)).map(({ message }) => message);

describe('what the pages ask', () => {
  it.each(Object.entries(operations))('%s of /live is in the schema', (_, text) => expect(faults(text)).toEqual([]));

  it.each(examples.map(({ name, query }) => [name, query]))('the example "%s" is in the schema', (_, text) =>
    expect(faults(text)).toEqual([]),
  );

  it.each(Object.entries({ ...lookups, ...homeworkLookups }))('the lookup %s of the examples is in the schema', (_, text) =>
    expect(faults(text)).toEqual([]),
  );
});
