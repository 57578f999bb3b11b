import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const read = (value: unknown): string => {
  if ((typeof value === 'string' || typeof value === 'number') && /^\d{1,15}$/.test(String(value))) return String(value);
  throw new GraphQLError('Cursor must be one that came with an event', { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A place in an organization's order of events, as text. */
export const CursorScalar = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description:
    "A place in the organization's order of events. Keep the one of the last event that you have seen: `after` resumes behind it.",
  serialize: String,
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});
