import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { barriersOf } from '../support/accessibility.js';
import { browserPath, withoutBrowser } from '../support/browser.js';
import { openPages, phone, type Pages } from '../support/pages.js';
import { PASSWORD, type Person } from '../support/school.js';

describe.skipIf(!browserPath)(`pages for everybody${withoutBrowser}`, () => {
  let pages: Pages;
  let teacher: Person;
  let parent: Person;

  beforeAll(async () => {
    pages = await openPages();
    const { school } = pages;
    teacher = await school.person(Role.TEACHER, { firstName: 'Youssef' });
    const schoolClass = await school.schoolClass({ teacher, students: 3 });
    const [sara] = schoolClass.students as [Person];
    parent = await school.guardianOf(sara);
    const lesson = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    await school.ask(teacher, 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }', {
      input: { sessionInstanceId: lesson.instanceId, marks: [{ studentId: sara.id, status: 'ABSENT' }] },
    });
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  /** What has the focus, as a screen reader names it. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent');

  it.each(['en', 'fr', 'ar'])('/ and /docs have no barriers in %s', async (lang) => {
    for (const path of ['/', '/docs/']) {
      const page = await pages.open(`${path}?lang=${lang}`);
      if (path === '/') await page.locator('.health[data-state=ready]').waitFor();
      expect(await barriersOf(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('/graphql has no barriers', async () => {
    const page = await pages.open('/graphql', { viewport: { width: 1280, height: 800 }, locale: 'en' });
    // Pressed before the editors are there.
    await page.getByRole('button', { name: 'What can be asked? (introspection)' }).click();
    await page.locator('.graphiql-response').getByText('"queryType"').waitFor();
    expect(await barriersOf(page)).toEqual([]);
  });

  it.each(['en', 'fr', 'ar'])('/reset-password has no barriers in %s, and asks for a link when there is none', async (locale) => {
    const page = await pages.open('/reset-password', { ...phone, locale });
    expect(await barriersOf(page)).toEqual([]);
    await page.locator('[name=email]').fill(teacher.email);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    expect(await barriersOf(page)).toEqual([]);
    const { length } = await pages.school.sql('select 1 from outgoing_message where user_id = $1', [teacher.id]);
    expect(length).toBeGreaterThan(0);
    const refused = await pages.open('/reset-password?token=old', { ...phone, locale });
    await refused.locator('[name=password]').fill('Another-word-1');
    await refused.locator('[name=again]').fill('Another-word-1');
    await refused.keyboard.press('Enter');
    await refused.getByRole('alert').waitFor();
    expect(await barriersOf(refused)).toEqual([]);
    await refused.locator('button.primary').click();
    await refused.locator('[name=email]').waitFor();
    await expect.poll(() => focused(refused)).toBe(await refused.locator('h1').innerText());
  });

  it.each(['fr', 'ar'])('/live has no barriers in %s, from the sign-in to a completed register', async (locale) => {
    const page = await pages.open('/live', { ...phone, locale });
    await page.locator('[name=email]').fill(teacher.email);
    await page.locator('[name=password]').fill('wrong-Word-1');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.locator('[name=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.lesson').waitFor();
    expect(await page.locator('.lesson .time').innerText()).toMatch(/^08:00\s+09:00$/);
    expect(await barriersOf(page)).toEqual([]);
    await page.locator('.lesson').click();
    await page.locator('.pupil').first().waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.locator('.bar > .buttons .primary').click();
    await page.getByRole('dialog').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.goto(`${page.url().split('#')[0] ?? ''}#/register/0`);
    await page.getByRole('alert').waitFor();
    expect(await barriersOf(page)).toEqual([]);
    const watching = await pages.live(parent, { ...phone, locale });
    await watching.locator('.alert').waitFor();
    await watching.locator('.notifications li').first().waitFor();
    expect(await barriersOf(watching)).toEqual([]);
  });

  it('is walked through with the keyboard: past the bar, in the order of reading, each stop visible', async () => {
    const page = await pages.live(teacher, { viewport: { width: 1280, height: 800 }, locale: 'en' });
    await page.locator('.lesson').waitFor();
    await expect.poll(() => focused(page)).toBe('Lessons');
    expect(await page.locator('.lesson .time').innerText()).toMatch(/^08:00 AM\s+09:00 AM$/);
    await page.reload();
    await page.locator('.lesson').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('Skip to content');
    const url = page.url();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Previous day');

    await page.locator('.lesson').press('Enter');
    await page.locator('.pupil').first().waitFor();
    await expect.poll(() => focused(page)).toBe('Mathématiques');
    const stops: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      await page.keyboard.press('Tab');
      stops.push((await focused(page)).trim());
      // What is drawn for a choice is the span after its input.
      const shown = await page.evaluate(
        'getComputedStyle(document.activeElement.matches("[type=radio]") ? document.activeElement.nextElementSibling : document.activeElement).outlineStyle',
      );
      expect(shown).not.toBe('none');
    }
    // One stop for each pupil: the choice that is made, else the first.
    expect(stops.slice(0, 3).sort()).toEqual(['Absent', 'Present', 'Present']);
    expect(stops.slice(3)).toEqual(['Rest present (2)', 'Complete']);
    expect(await page.getByRole('radiogroup').count()).toBe(3);
  });

  it('did nothing that a page may not do', () => {
    expect(pages.faults).toEqual([]);
  });
});
