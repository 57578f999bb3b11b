import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const refuse = (name: string, form: string): never => {
  throw new GraphQLError(`${name} must be ${form}`, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A scalar that is one form of text in and out; `form` is what the client is told when it is not. */
function textScalar(
  name: string,
  description: string,
  form: string,
  read: (text: string) => unknown,
  write: (value: unknown) => string,
): GraphQLScalarType {
  const parse = (value: unknown): unknown => (typeof value === 'string' ? (read(value) ?? refuse(name, form)) : refuse(name, form));
  return new GraphQLScalarType({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : refuse(name, form)),
  });
}

/** A calendar day that exists, `YYYY-MM-DD`, years 1900 to 2200. */
export function isLocalDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A school day in the organization's time zone; no time, no zone. */
export const LocalDateScalar = textScalar(
  'LocalDate',
  "A calendar day in the organization's time zone, `YYYY-MM-DD`.",
  'a day that exists, as YYYY-MM-DD',
  (text) => (isLocalDate(text) ? text : undefined),
  String,
);

/** A lesson time in the organization's time zone, to the minute. */
export const LocalTimeScalar = textScalar(
  'LocalTime',
  "A time of day in the organization's time zone, `HH:MM`, 24 hours.",
  'a time as HH:MM',
  (text) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : undefined),
  (value) => String(value).slice(0, 5),
);

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An instant in UTC. Reads give text already, writes give a `Date`. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant, ISO 8601 with a zone, answered in UTC with milliseconds: `2026-01-15T10:30:00.000Z`.',
  'an instant as 2026-01-15T10:30:00Z',
  (text) => {
    const instant = instantForm.test(text) && isLocalDate(text.slice(0, 10)) ? new Date(text) : undefined;
    return instant && !Number.isNaN(instant.getTime()) ? instant : undefined;
  },
  (value) => (value instanceof Date ? value.toISOString() : String(value)),
);

/** An exact decimal number as text: never a double. Clients may send a number or a text; ranges are the services' matter. */
function decimalScalar(name: string, description: string): GraphQLScalarType {
  const form = 'a decimal number such as 12.5';
  const read = (text: string): string => (/^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : refuse(name, form));
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: (value) => (typeof value === 'string' || typeof value === 'number' ? read(String(value)) : refuse(name, form)),
    parseLiteral: (node) =>
      node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? read(node.value) : refuse(name, form),
  });
}

/** Points of a question, an answer or an attempt. */
export const PointsScalar = decimalScalar(
  'Points',
  'Points, an exact decimal number as text, such as `"12.5"`. Arguments may be numbers too.',
);

/** A share of a hundred. */
export const PercentScalar = decimalScalar(
  'Percent',
  'A percentage, an exact decimal number as text, such as `"87.5"`. Arguments may be numbers too.',
);

/** Values without a fixed shape: what a question of some type holds, saved report data, changes in an audit entry. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose shape depends on the kind of row it belongs to.',
});
