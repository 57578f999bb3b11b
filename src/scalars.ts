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

/** Values without a fixed shape: saved report data, changes in an audit entry. Answers only. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'A JSON value whose shape depends on the kind of row it belongs to.',
});
