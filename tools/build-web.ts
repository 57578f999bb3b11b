// Builds the pages' scripts and styles: src/web/client -> dist/web/assets, each file named after its content and compressed
// beforehand, and dist/web/manifest.json, which the server reads. Does nothing when nothing it reads has changed.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import type { AssetManifest, PageAssets, PageName } from '../src/web/assets.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}dist/web/`;
const pages: Readonly<Record<PageName, string>> = {
  home: 'home/main.ts',
  docs: 'docs/main.ts',
  live: 'live/main.tsx',
  graphiql: 'graphiql/main.tsx',
  'reset-password': 'reset-password/main.tsx',
};

/** GraphiQL's style sheet carries two font families, more than half of the page's weight; the system's fonts do as well. */
const systemFonts: Plugin = {
  name: 'system fonts',
  setup: (bundle) =>
    bundle.onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
      loader: 'css',
    })),
};

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: [
    ...Object.entries(pages).map(([out, file]) => ({ in: `src/web/client/${file}`, out })),
    { in: 'src/web/client/styles/icon.svg', out: 'icon' },
  ],
  outdir: 'dist/web/assets',
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  // Browsers of 2022: modules, dialogs, logical properties, and web sockets under the policy's 'self'.
  target: ['chrome100', 'firefox100', 'safari15.4'],
  conditions: ['browser', 'production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  loader: { '.svg': 'copy' },
  plugins: [systemFonts],
  metafile: true,
  write: false,
  logLevel: 'warning',
};

/** What the files are made from: our sources, this program, and the exact packages. */
function hashOfInputs(): string {
  const hash = createHash('sha256');
  const files = ['src/web/client/**/*', 'src/web/texts/*', 'tools/build-web.ts', 'package-lock.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  for (const path of files.map((file) => `${file.parentPath}/${file.name}`).sort()) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function isBuilt(inputs: string): boolean {
  if (!existsSync(`${target}manifest.json`)) return false;
  const manifest = JSON.parse(readFileSync(`${target}manifest.json`, 'utf8')) as AssetManifest;
  return manifest.inputs === inputs && manifest.files.every((file) => existsSync(`${target}assets/${file}`));
}

/** The script, the style and the statically imported modules of one page. */
function assetsOf(entry: string, { outputs }: Metafile): PageAssets {
  const [script, output] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === `src/web/client/${entry}`) ?? [];
  if (!script || !output?.cssBundle) throw new Error(`${entry} has no script or no style`);
  const modules = new Set<string>();
  const follow = (path: string): void => {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || modules.has(imported)) continue;
      modules.add(imported);
      follow(imported);
    }
  };
  follow(script);
  return { script: basename(script), style: basename(output.cssBundle), modules: [...modules].map((path) => basename(path)) };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

// Brotli's 6 is within a hundredth of its 9 here, and ten times as fast.
/** The file and its two compressed forms; small ones and those that stay large are left as they are. */
async function forms(name: string, contents: Uint8Array): Promise<[name: string, contents: Uint8Array][]> {
  if (contents.length < 1000) return [[name, contents]];
  const [br, gz] = await Promise.all([
    brotli(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: contents.length } }),
    zip(contents),
  ]);
  return [
    [name, contents],
    [`${name}.br`, br],
    [`${name}.gz`, gz],
  ];
}

/** Makes what is missing, and says whether it did. Two runs at once do no harm: names tell contents, and the manifest comes last. */
export async function buildWeb(): Promise<boolean> {
  const inputs = hashOfInputs();
  if (isBuilt(inputs)) return false;
  const { outputFiles = [], metafile } = await build(options);
  if (!metafile) throw new Error('esbuild gave no metafile');
  mkdirSync(`${target}assets`, { recursive: true });
  const written = await Promise.all(outputFiles.map((file) => forms(basename(file.path), file.contents)));
  for (const [name, contents] of written.flat()) writeFileSync(`${target}assets/${name}`, contents);

  const files = written.flat().map(([name]) => name);
  const manifest: AssetManifest = {
    inputs,
    icon: files.find((file) => /^icon-.*\.svg$/.test(file)) ?? '',
    pages: {
      home: assetsOf(pages.home, metafile),
      docs: assetsOf(pages.docs, metafile),
      live: assetsOf(pages.live, metafile),
      graphiql: assetsOf(pages.graphiql, metafile),
      'reset-password': assetsOf(pages['reset-password'], metafile),
    },
    files,
  };
  const draft = `${target}manifest.${process.pid}.json`;
  writeFileSync(draft, JSON.stringify(manifest, null, 2));
  renameSync(draft, `${target}manifest.json`);
  for (const stale of readdirSync(`${target}assets`)) if (!files.includes(stale)) rmSync(`${target}assets/${stale}`, { force: true });
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  if (await buildWeb()) console.log(`Pages built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
