import { isObjectType, type GraphQLSchema } from 'graphql';
import { matrix, reach } from './matrix.js';
import { columns, scopes, type Scope } from './scopes.js';

const meanings: Readonly<Record<Scope, string>> = {
  all: 'every row of the organization',
  own: 'rows about the viewer, or addressed to them',
  children: 'rows about students whose guardian the viewer is today, as far as that guardianship lets them see',
  taught: 'rows of classes that the viewer teaches in an active timetable, or heads',
  ownSessions: 'lessons that the viewer gives',
  enrolled: 'rows of the class where the viewer is enrolled',
  authored: 'what the viewer made, and all that hangs below it',
  none: 'nothing: the role may never do this',
};
const groups: readonly [title: string, lead: string, pick: (coordinate: string) => boolean][] = [
  ['Reading', 'Who may ask, and how far the answer reaches.', (c) => c.startsWith('Query.')],
  ['Changing', 'Who may do it, and on which rows.', (c) => c.startsWith('Mutation.')],
  ['Subscribing', 'Who may listen; each event is checked again when it happens.', (c) => c.startsWith('Subscription.')],
  ['Rows', 'Which rows of a type a role sees, on every road: lists, ids, edges, counts, filters.', (c) => !c.includes('.')],
  [
    'Sensitive fields',
    'On the other rows that a role sees, these fields are null.',
    (c) => c.includes('.') && !/^(Query|Mutation|Subscription)\./.test(c),
  ],
];

/** The permission matrix as a page: made from the tables that decide, so that a change of rights shows in review. */
export function permissionsPage(schema: GraphQLSchema): string {
  const lines = [
    '# Permissions',
    '',
    'Printed from the permission matrix by `npm run print`; the tables below are what the server runs on.',
    '',
  ];
  lines.push('| scope | what it reaches |', '|---|---|', ...scopes.map((scope) => `| ${scope} | ${meanings[scope]} |`), '');
  lines.push(
    'A wrong role is answered FORBIDDEN (UNAUTHENTICATED when nobody is signed in). A row out of reach is answered NOT_FOUND, the same as one that does not exist.',
    '',
  );
  for (const [title, lead, pick] of groups) {
    const coordinates = Object.keys(matrix).filter(pick).sort();
    if (!coordinates.length) continue;
    lines.push(`## ${title}`, '', lead, '', `| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---').join('|')}|`);
    for (const coordinate of coordinates)
      lines.push(`| ${coordinate} | ${(matrix[coordinate] ?? []).map((scope) => (scope === 'none' ? '' : scope)).join(' | ')} |`);
    lines.push('');
  }
  const always = Object.entries(reach).filter(
    ([type, conditions]) => conditions.always !== undefined && isObjectType(schema.getType(type)),
  );
  if (always.length)
    lines.push(`Whatever the scope, a viewer also sees their own rows of: ${always.map(([type]) => type).join(', ')}.`, '');
  return `${lines.join('\n').trimEnd()}\n`;
}
