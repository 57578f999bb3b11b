import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { isTooWide } from './pages.js';

const inPage = readFileSync(new URL('barriers.js', import.meta.url), 'utf8');
const inspected = (page: Page, what: 'inspectMarkup' | 'inspectContrast'): Promise<string[]> =>
  page.evaluate(`(() => { ${inPage}; return ${what}(); })()`);

/** What somebody who does not see the page, or sees it poorly, would stumble over: in a light and a dark surrounding. */
export async function barriersOf(page: Page): Promise<string[]> {
  const barriers = [...namelessIn(await page.locator('body').ariaSnapshot()), ...(await inspected(page, 'inspectMarkup'))];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const weak of await inspected(page, 'inspectContrast')) barriers.push(`${colorScheme}: ${weak}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (await isTooWide(page)) barriers.push('sticks out to the side');
  return barriers;
}

/** Controls that a screen reader announces by their role alone. */
const namelessIn = (snapshot: string): string[] =>
  snapshot
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^- (button|link|textbox|checkbox|radio|radiogroup|combobox|dialog|navigation|region)( \[[^\]]*\])*:?$/.test(line))
    .map((line) => `has no name: ${line}`);
