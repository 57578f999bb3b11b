import { describe, expect, it } from 'vitest';
import { texts } from '../../src/web/texts/texts.js';

/** Every sentence by its path; one that counts is said for several numbers. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [0, 1, 2, 3, 11, 100].map((n) => [`${path}(${n})`, (value as (n: number) => string)(n)]);
  return Object.entries(value as object).flatMap(([name, part]) => sentences(part, `${path}.${name}`));
}

const english = new Map(sentences(texts.en));
// Names, and words that are the same in both languages.
const alike =
  /^(Madrasti|Parent|Absent|Alertes?|Documentation|Notifications?|Correction:|Version|E-mail|Administration|urgent|\+?\d+ (point|question|minute)s?|[\s\S]{0,3})$/;

describe.each(['fr', 'ar'] as const)('the pages in %s', (locale) => {
  const said = sentences(texts[locale]);

  it('say all that they say in English', () => {
    expect(said.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('say nothing in English', () => {
    expect(said.filter(([path, text]) => text === english.get(path) && !alike.test(text))).toEqual([]);
  });

  it('keep the places that numbers are put into', () => {
    const places = (text = ''): string[] => (text.match(/\{(done|all)\}/g) ?? []).sort();
    expect(said.filter(([path, text]) => String(places(text)) !== String(places(english.get(path))))).toEqual([]);
    expect(said.filter(([, text]) => text.includes('{n}') || text.trim() === '')).toEqual([]);
  });
});
