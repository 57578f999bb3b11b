import { describe, expect, test } from 'vitest';
import { checksOf, type Checks } from '../../src/rest-compat/checks.js';
import { Contract } from '../../src/rest-compat/contract.js';
import { wireName } from '../../src/rest-compat/names.js';

const contract = new Contract('made-up', {
  paths: {
    '/api/lessons/{id}/': {
      put: {
        operationId: 'replaceLesson',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
          { name: 'tags', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
          { name: 'created_at__gte', in: 'query', schema: { $ref: '#/components/schemas/Moment' } },
          { name: 'class', in: 'query', required: true, schema: { type: 'integer' } },
          { name: 'hidden', in: 'query', schema: { type: 'boolean' } },
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Lesson' } } } },
        responses: { '200': {} },
      },
    },
  },
  components: {
    schemas: {
      Moment: { type: 'string', anyOf: [{ format: 'date' }, { format: 'date-time' }] },
      Size: { type: 'string', enum: ['SMALL', 'LARGE'] },
      Named: {
        type: 'object',
        required: ['title', 'made_at'],
        properties: { title: { type: 'string', minLength: 1, maxLength: 5 }, made_at: { type: 'string', readOnly: true } },
      },
      Lesson: {
        allOf: [{ $ref: '#/components/schemas/Named' }],
        type: 'object',
        properties: {
          id: { type: 'integer', readOnly: true },
          mail: { type: 'string', format: 'email' },
          site: { type: ['string', 'null'], format: 'uri' },
          phone: { type: 'string', pattern: '^[0-9]+$' },
          color: { type: 'string', pattern: '^#' },
          kind: { oneOf: [{ $ref: '#/components/schemas/Size' }, { type: 'null' }] },
          at: { $ref: '#/components/schemas/Moment' },
          score: { type: 'number', exclusiveMinimum: 0, maximum: 20 },
          school_classes: { type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: { type: 'integer' } },
          rows: { type: 'array', items: { type: 'object', properties: { student: { type: 'integer' } } } },
          open: { type: 'object', additionalProperties: true },
          media: { type: 'string' },
          file: { type: 'string' },
        },
        if: { properties: { media: { const: 'LINK' } }, required: ['media'] },
        // eslint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: { required: ['file'] },
      },
    },
  },
});
const operation = contract.operations[0]!;
const checks: Checks = checksOf(contract, { '^[0-9]+$': 'PHONE' }, ['page'])(operation);
const told = (faults: readonly { path: string; code: string }[]): string[] => faults.map(({ path, code }) => `${path} ${code}`).sort();
const body = (sent: unknown, text = false): string[] => told(checks.body(sent, text).faults);

describe('a body is refused for', () => {
  test.each([
    [{}, 'title REQUIRED'],
    [{ title: '' }, 'title BLANK'],
    [{ title: null }, 'title NULL'],
    [{ title: 'too long' }, 'title TOO_LONG'],
    [{ title: 7 }, 'title WRONG_TYPE'],
    [{ title: 'a', mail: 'a@' }, 'mail EMAIL'],
    [{ title: 'a', site: 'nowhere' }, 'site URL'],
    [{ title: 'a', phone: 'call me' }, 'phone PHONE'],
    [{ title: 'a', color: 'red' }, 'color PATTERN'],
    [{ title: 'a', kind: 'HUGE' }, 'kind NOT_ONE_OF'],
    [{ title: 'a', kind: 3 }, 'kind WRONG_TYPE'],
    [{ title: 'a', at: '2026-02-29' }, 'at DATE'],
    [{ title: 'a', at: '2026-02-28T25:00:00Z' }, 'at DATE'],
    [{ title: 'a', score: 0 }, 'score TOO_SMALL'],
    [{ title: 'a', score: 21 }, 'score TOO_LARGE'],
    [{ title: 'a', score: 1e300 }, 'score TOO_LARGE'],
    [{ title: 'a', school_classes: [] }, 'school_classes TOO_FEW'],
    [{ title: 'a', school_classes: [1, 2, 3, 4] }, 'school_classes TOO_MANY'],
    [{ title: 'a', school_classes: [1, 2, 1] }, 'school_classes.2 DUPLICATE'],
    [{ title: 'a', rows: [{ student: 1 }, { student: 1.5 }] }, 'rows.1.student WRONG_TYPE'],
    [{ title: 'a', media: 'LINK' }, 'file REQUIRED'],
    [{ title: 'a\0' }, 'title INVALID'],
    [JSON.parse('{"title":"a","constructor":{"prototype":1}}'), 'constructor UNKNOWN_FIELD'],
  ])('%j', (sent, fault) => {
    expect(body(sent)).toEqual([fault]);
  });
});

test('a body may hold what the server sets, null where it is allowed, and both forms of a moment', () => {
  expect(body({ title: 'a', id: 'mine', made_at: 3, site: null, kind: null, at: '2026-02-28' })).toEqual([]);
  expect(body({ title: 'a', at: '2026-02-28T10:00:00+01:00', kind: 'SMALL' })).toEqual([]);
});

test('of a body only what the contract knows is passed on', () => {
  const sent = { title: 'a', id: 3, app: '1.2', rows: [{ student: 1, colour: 'red' }], open: { any: { thing: 1, id: 2 } } };
  expect(checks.body(sent, false).value).toEqual({ title: 'a', rows: [{ student: 1 }], open: { any: { thing: 1, id: 2 } } });
});

test('a form’s text becomes what the contract asks for', () => {
  const { value, faults } = checks.body(
    { title: '5', score: '12.5', school_classes: '1, 2', site: '', rows: '[{"student":1}]', media: ['A', 'B'] },
    true,
  );
  expect(faults).toEqual([]);
  expect(value).toEqual({ title: '5', score: 12.5, school_classes: [1, 2], site: null, rows: [{ student: 1 }], media: 'B' });
  expect(body({ title: 'a', score: 'many', school_classes: '1,b', rows: 'x' }, true)).toEqual([
    'rows.0 WRONG_TYPE',
    'school_classes.1 WRONG_TYPE',
    'score WRONG_TYPE',
  ]);
});

test('a query is read by type; what is empty or unknown is not there', () => {
  expect(checks.query({ class: '5', tags: '1,2', hidden: '1', other: 'x', created_at__gte: '' })).toEqual({
    value: { class: 5, tags: [1, 2], hidden: true },
    faults: [],
  });
  expect(checks.query({ class: ['1', '2'], tags: ['1', '2'] }).value).toEqual({ class: 2, tags: [1, 2] });
  expect(told(checks.query({ class: '', hidden: 'maybe', tags: 'a' }).faults)).toEqual([
    'class REQUIRED',
    'hidden WRONG_TYPE',
    'tags.0 WRONG_TYPE',
  ]);
  expect(told(checks.query({ class: '99999999999999999999' }).faults)).toEqual(['class TOO_LARGE']);
});

describe('a fault of the operation is told as the wire calls it', () => {
  test.each([
    ['input.title', 'title'],
    ['input.schoolClassIds.2', 'school_classes.2'],
    ['input.rows.3.studentId', 'rows.3.student'],
    ['filter.createdAtGte', 'created_at_gte'],
    ['filter.classId', 'class'],
    ['classId', 'class'],
    ['input.neverHeardOf', 'never_heard_of'],
    ['X-Dry-Run', 'X-Dry-Run'],
    ['input', 'input'],
    ['', ''],
  ])('%s as %s', (path, name) => {
    expect(wireName(path, operation, contract)).toBe(name);
  });

  test('and as its route says, where it says so', () => {
    const names = {
      'input.marks': 'rows',
      'input.marks.*.pupilId': 'rows.*.student',
      'input.lessonId': '',
      'filter.from': 'created_at__gte',
    };
    const say = (path: string): string => wireName(path, operation, contract, names);
    expect(['input.marks.4.pupilId', 'input.marks.4.studentId', 'input.lessonId', 'filter.from'].map(say)).toEqual([
      'rows.4.student',
      'rows.4.student',
      '',
      'created_at__gte',
    ]);
  });
});
