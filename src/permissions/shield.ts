import { createRequire } from 'node:module';
import util from 'node:util';

// graphql-shield reads util.isUndefined, which Node 23 removed; its ESM build cannot even be linked, its CJS build reads it when called.
(util as { isUndefined?: (value: unknown) => boolean }).isUndefined ??= (value) => value === undefined;
const load = createRequire(import.meta.url);

/** graphql-shield, in the one format that loads. */
export const { rule, shield, deny } = load('graphql-shield') as typeof import('graphql-shield');
