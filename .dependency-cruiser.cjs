// Who may know whom. parser: 'swc' reads TypeScript; without it and with TypeScript 7 nothing is read, and nothing fails.
const may = {
  identity: ['messages', 'notifications', 'files'],
  structure: ['identity', 'files'],
  timetable: ['identity', 'structure', 'attendance'],
  attendance: ['identity', 'structure', 'timetable', 'notifications', 'files'],
  notifications: ['identity', 'structure', 'attendance', 'messages'],
  messages: ['identity', 'notifications'],
  lessons: ['identity', 'structure', 'files'],
  files: ['identity'],
  assessment: ['identity', 'structure', 'files', 'rewards'],
  rewards: ['identity', 'structure'],
  jobs: ['identity'],
  imports: ['jobs', 'identity', 'structure', 'assessment'],
  platform: ['identity'],
};
const domains = Object.keys(may).join('|');
const layer = '(services|resolvers)';
const typesOnly = ['type-only', 'type-import'];

module.exports = {
  forbidden: [
    { name: 'every relative import resolves', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^[.]' } },
    {
      name: 'a dialect knows only the mechanism and its own files',
      severity: 'error',
      from: { path: '^src/rest-compat/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/rest-compat/$1/', '^src/rest-compat/[^/]+[.]ts$'], dependencyTypesNot: typesOnly },
    },
    {
      name: 'entities know no outer layer',
      severity: 'error',
      from: { path: '^src/entities/' },
      to: { path: '^src/(services|resolvers|permissions|subscriptions|rest-compat)/', dependencyTypesNot: typesOnly },
    },
    {
      name: 'services know no door',
      severity: 'error',
      from: { path: '^src/services/' },
      to: { path: '^src/(resolvers|rest-compat|web)/', dependencyTypesNot: typesOnly },
    },
    {
      name: 'nothing but the start composes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|serve|server|admin|demo)[.]ts$' },
      to: { path: '^src/(server|main)[.]ts$', dependencyTypesNot: typesOnly },
    },
    ...Object.entries(may).map(([domain, others]) => ({
      name: `${domain} may know ${others.join(', ') || 'no one'}`,
      severity: 'error',
      from: { path: `^src/${layer}/${domain}(/|-|\\.ts)` },
      to: {
        path: `^src/${layer}/(${domains})(/|-|\\.ts)`,
        pathNot: `^src/${layer}/(${[domain, ...others].join('|')})(/|-|\\.ts)`,
        dependencyTypesNot: typesOnly,
      },
    })),
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/web/client' },
  },
};
