import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: []; options: ICruiseOptions };

it('keeps every layer and domain to the neighbours it may know', async () => {
  const { output } = await cruise(['src'], { ...options, validate: true, ruleSet: { forbidden } });
  const { modules, summary } = output as ICruiseResult;
  // An unread tree breaks no rule.
  expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(100);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 60_000);
