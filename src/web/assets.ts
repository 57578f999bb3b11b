import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What one page loads: paths below `/assets/`, each named after its content. */
export interface PageAssets {
  script: string;
  style: string;
  /** Modules that the script imports, so that the browser asks for all at once. */
  modules: readonly string[];
}
export type PageName = 'home' | 'docs' | 'live' | 'graphiql' | 'reset-password';
/** What `tools/build-web.ts` writes beside the files. */
export interface AssetManifest {
  /** Hash of all that the files were made from. */
  inputs: string;
  icon: string;
  pages: Readonly<Record<PageName, PageAssets>>;
  files: readonly string[];
}

/** The same folder from `src/web` and from `dist/web`. */
const folder = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The files that pages load. Refuses to start without them, by name of the command that makes them. */
export function loadAssets(): AssetManifest {
  const manifest = `${folder}manifest.json`;
  if (!existsSync(manifest)) throw new Error('The pages are not built: npm run build');
  return JSON.parse(readFileSync(manifest, 'utf8')) as AssetManifest;
}

/** Serves `/assets/*`: compressed beforehand, and kept for a year since a changed file has another name. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  await app.register(serveFiles, {
    root: `${folder}assets`,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
    setHeaders: (reply) => {
      void reply.headers({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    },
  });
}
