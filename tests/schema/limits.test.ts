import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkSize, sizeOf } from '../../src/schema/limits.js';

const measured = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return sizeOf(document, operation, variables);
};
const cost = (query: string, variables?: Record<string, unknown>): number => measured(query, variables).cost;

describe('what an operation costs', () => {
  it('is its fields, those of a list times the rows that it asks for', () => {
    expect(cost('{ me { id fullName } }')).toBe(3);
    expect(cost('{ rooms(first: 10) { nodes { id name } } }')).toBe(1 + 10 * 3);
    expect(cost('query ($n: Int) { rooms(first: $n) { nodes { id } } }', { n: 30 })).toBe(1 + 30 * 2);
  });

  it('takes a list that says nothing for twenty rows, at the root and below each row, through fragments too', () => {
    expect(cost('{ rooms { nodes { id } } }')).toBe(1 + 20 * 2);
    expect(cost('{ rooms { totalCount edges { cursor } } }')).toBe(1 + 20 * 3);
    expect(cost('{ rooms { ...Page } } fragment Page on RoomConnection { ... { nodes { id } } }')).toBe(1 + 20 * 2);
    expect(cost('{ rooms { totalCount } }')).toBe(2);
  });

  it('multiplies with each page below a page', () => {
    const query = (first: number) =>
      `{ schoolClasses(first: ${first}) { nodes { students(first: ${first}) { nodes { attendanceRecords(first: ${first}) { nodes { id } } } } } } }`;
    expect(cost(query(10))).toBe(1 + 10 * (1 + 1 + 10 * (1 + 1 + 10 * 2)));
    const document = parse(query(100));
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    expect(() => checkSize(document, operation, {}, { maxDepth: 15, maxAliases: 10, maxCost: 10_000 })).toThrow(
      expect.objectContaining({ detail: { fields: [{ path: 'cost', code: 'TOO_LARGE', facts: { max: 10_000 } }] } }) as Error,
    );
  });

  it('counts the rows that are named by their ids', () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { id uuid } }')).toBe(1 + 3 * 2);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(1 + 2);
  });

  it('is not remembered of other variables with the same numbers', () => {
    const document = parse(
      'query ($a: Int, $b: Int) { few: rooms(first: $a) { totalCount } many: rooms(first: $b) { nodes { id name notes } } }',
    );
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const limits = { maxDepth: 15, maxAliases: 10, maxCost: 100_000 };
    const costs = [{ a: 90, b: 1 }, { b: 90, a: 1 }, { a: 90 }, { b: 90 }].map(
      (variables) => checkSize(document, operation, variables, limits).cost,
    );
    expect(costs).toEqual([1 + 90 + 1 + 4, 1 + 1 + 1 + 90 * 4, 1 + 90 + 1 + 20 * 4, 1 + 20 + 1 + 90 * 4]);
  });

  it('counts how deep pages hang below each other', () => {
    expect(measured('{ students { nodes { schoolClass { students { nodes { id } } } } } }').depth).toBe(6);
  });
});
