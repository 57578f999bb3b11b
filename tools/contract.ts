// Which documented operations each dialect answers: compares its contract with its route table. `npm run contract [dialect …] [--missing]`
// Prints a table by tag; --missing lists what is not routed. Fails when a route is not documented.
import { existsSync, globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readContract, type Operation } from '../src/rest-compat/contract.js';
import type { Dialect } from '../src/rest-compat/dialect.js';

const line = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;
const names = globSync('src/rest-compat/*/openapi.yaml').map((file) => basename(dirname(file)));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** A dialect whose contract is here but which nobody has begun routes nothing. */
async function routedBy(name: string): Promise<Set<string>> {
  const file = new URL(`../src/rest-compat/${name}/${name}.ts`, import.meta.url);
  if (!existsSync(file)) return new Set();
  const module = (await import(file.href)) as Readonly<Record<string, Dialect | undefined>>;
  const dialect = Object.values(module).find((value) => value?.name === name);
  const pages = Object.values(dialect?.reference ?? {});
  return new Set([...(dialect?.routes ?? []).map(line), ...pages]);
}

function table(operations: readonly Operation[], routed: ReadonlySet<string>): string[] {
  const rows = [...Map.groupBy(operations, ({ tag }) => tag)].map(
    ([tag, all]) => [tag, all.filter((one) => routed.has(line(one))).length, all.length] as const,
  );
  const total = ['total', rows.reduce((sum, [, done]) => sum + done, 0), operations.length] as const;
  return [...rows, total].map(
    ([tag, done, all]) =>
      `  ${tag.padEnd(18)}${String(done).padStart(5)} of ${String(all).padStart(3)}${done === all ? '' : `   ${all - done} missing`}`,
  );
}

let undocumented = 0;
for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const contract = readContract(name);
  const routed = await routedBy(name);
  console.log(`${name}\n${table(contract.operations, routed).join('\n')}`);
  if (process.argv.includes('--missing'))
    for (const one of contract.operations) if (!routed.has(line(one))) console.log(`  missing ${line(one)}`);
  for (const extra of [...routed].filter((one) => !contract.at(one))) {
    undocumented += 1;
    console.log(`  not documented: ${extra}`);
  }
}
if (undocumented > 0) process.exitCode = 1;
