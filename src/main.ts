import { setSourceMapsSupport } from 'node:module';

// Our own lines in every stack, without keeping the maps of all packages in memory; so it comes before anything else is loaded.
setSourceMapsSupport(true, { nodeModules: false });
const [{ readConfig }, { serve }, { StartRefused }] = await Promise.all([
  import('./config.js'),
  import('./serve.js'),
  import('./start-refused.js'),
]);

try {
  await serve(readConfig());
} catch (error) {
  console.error(error instanceof StartRefused ? `\n${error.message}\n` : error);
  process.exit(1);
}
