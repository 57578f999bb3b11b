import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { barriersOf } from '../support/accessibility.js';
import { browserPath, withoutBrowser } from '../support/browser.js';
import { isTooWide, openPages, phone, type Pages } from '../support/pages.js';
import type { Person, SchoolClassUnderTest } from '../support/school.js';
import { everyType, giveHomework } from './homework-under-test.js';

const desktop = { viewport: { width: 1280, height: 800 }, locale: 'en' };

describe.skipIf(!browserPath)(`homework on /live${withoutBrowser}`, () => {
  let pages: Pages;
  let teacher: Person;
  let schoolClass: SchoolClassUnderTest;

  beforeAll(async () => {
    pages = await openPages();
    const { school } = pages;
    teacher = await school.person(Role.TEACHER, { firstName: 'Youssef' });
    schoolClass = await school.schoolClass({ teacher, students: 6 });
    const { errors } = await school.ask(
      school.admin,
      'mutation ($input: CreateBadgeInput!) { createBadge(input: $input) { badge { id } } }',
      { input: { name: 'Premier devoir', rarity: 'EPIC', pointsReward: 25, requirements: { homework_completed: 1 } } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  const student = (at: number): Person => schoolClass.students[at]!;
  const question = (page: Page, number: number): Locator => page.locator('.question').nth(number - 1);
  const saved = (page: Page): Promise<void> => page.locator('.saved[data-state=saved]').waitFor();
  const responses = (id: string, who: Person) =>
    pages.school.sql<{ response: unknown }>(
      `select n.response from answer n join attempt p on p.id = n.attempt_id where p.assessment_id = $1 and p.student_id = $2 order by n.position`,
      [id, who.id],
    );
  const open = async (page: Page, title = 'Les fractions'): Promise<void> => {
    await page.locator('.work').filter({ hasText: title }).first().click();
    await page.getByRole('button', { name: 'Start' }).click();
    await question(page, 1).waitFor();
  };
  /** Answers the eight questions, all right where the server can say so. */
  const answerAll = async (page: Page): Promise<void> => {
    await question(page, 1).getByText('3/4').click();
    await question(page, 2).getByLabel('2', { exact: true }).check();
    await question(page, 2).getByLabel('5', { exact: true }).check();
    await question(page, 3).getByText('Vrai').click();
    await question(page, 4).getByLabel('Blank 1').fill('paralleles');
    await question(page, 4).getByLabel('Blank 2').fill('90');
    await question(page, 5).getByLabel('1/2').selectOption('0,5');
    await question(page, 5).getByLabel('1/4').selectOption('0,25');
    for (const [at, wanted] of ['0,19', '0,2', '0,5'].entries()) {
      const items = question(page, 6).locator('.ordering li');
      for (let turn = 0; turn < 3 && !(await items.nth(at).innerText()).includes(wanted); turn += 1)
        await question(page, 6)
          .getByRole('button', { name: `Move up: ${wanted}`, exact: true })
          .click();
    }
    if (await question(page, 6).getByRole('button', { name: 'Keep this order' }).isVisible())
      await question(page, 6).getByRole('button', { name: 'Keep this order' }).click();
    await question(page, 7).getByRole('textbox').fill('1/4');
    await question(page, 8).getByRole('textbox').fill('On les met au même dénominateur.');
    await saved(page);
  };

  it('a student answers every type of question, the teacher sees it arrive and grades it, student and parent see grade and badge come', async () => {
    const sara = student(0);
    const id = await giveHomework(pages.school, teacher, schoolClass, everyType);
    const parent = await pages.live(await pages.school.guardianOf(sara));
    await parent.locator('.connection[data-state=live]').waitFor();
    const desk = await pages.live(teacher, desktop);
    await desk.getByRole('link', { name: 'Homework', exact: true }).click();
    await desk.locator('.connection[data-state=live]').waitFor();
    await desk.getByText('0 handed in').waitFor();

    const page = await pages.live(sara);
    // What arrives with the connection was missed; what comes after that is new.
    await page.locator('[aria-labelledby=news][aria-busy=false]').waitFor();
    await open(page);
    await page.getByText('0 of 8 answered').waitFor();
    await answerAll(page);
    await page.getByText('8 of 8 answered').waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByText('Every question is answered.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('The score comes when every answer is graded.').waitFor();
    await page.locator('.arrival.badge').getByText('Premier devoir').waitFor();
    await parent.locator('.news .badge').getByText('Premier devoir').waitFor();

    // Nobody has touched the teacher's page.
    await desk.locator('.arriving li').filter({ hasText: 'Sara' }).waitFor();
    await desk.getByText('1 handed in').waitFor();
    await desk.getByText('1 to grade').waitFor();
    await desk.locator('.work').click();
    await desk.getByRole('link', { name: 'Grade the next' }).click();
    await desk.getByText('On les met au même dénominateur.').waitFor();
    await desk.getByRole('button', { name: 'Save' }).click();
    expect(await desk.locator('[aria-invalid=true]').count()).toBe(2);
    await question(desk, 1).getByRole('button', { name: 'All' }).click();
    await question(desk, 2).getByLabel('Points').fill('3,5');
    await question(desk, 2).getByLabel('Comment for the student').fill('Un exemple aurait aidé.');
    await desk.getByRole('button', { name: 'Save' }).click();
    await desk.getByText('Everything is graded.').waitFor();

    await page.locator('.arrival.grade').getByText('18.5 / 20').waitFor();
    await page.locator('.result').getByText('18.5 / 20').waitFor();
    await page.getByText('Un exemple aurait aidé.').waitFor();
    await parent.locator('.news .grade').getByText('18.5 / 20').waitFor();
    expect(await responses(id, sara)).toHaveLength(8);
  }, 90_000);

  it('what the server can grade alone is scored at once, and what was not answered is named before', async () => {
    const omar = student(1);
    await giveHomework(pages.school, teacher, schoolClass, everyType.slice(0, 6), {
      title: 'Calcul mental',
      correctionRelease: 'WHEN_DONE',
    });
    const page = await pages.live(omar);
    await open(page, 'Calcul mental');
    await question(page, 1).getByText('3/4').click();
    await question(page, 3).getByText('Faux').click();
    await saved(page);
    await page.getByRole('button', { name: 'Hand in' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('4 questions are not answered:').waitFor();
    expect(await dialog.locator('li').evaluateAll((items) => items.map((item) => (item as unknown as { value: number }).value))).toEqual([
      2, 4, 5, 6,
    ]);
    expect(await dialog.locator('li').first().innerText()).toBe('Lesquels sont des nombres premiers ?');
    await dialog.getByRole('button', { name: 'Keep working' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await dialog.getByRole('button', { name: 'Hand in' }).click();
    await page.locator('.result').getByText('2 / 12').waitFor();
    // No attempt is left, so the correction is open.
    expect(await question(page, 1).locator('.verdict').innerText()).toBe('Right');
    expect(await question(page, 3).innerText()).toMatch(/Wrong[\s\S]*Your answer\s+Faux\s+Right answer\s+Vrai/);
    await page.locator('.back').click();
    await page.locator('.work').filter({ hasText: 'Calcul mental' }).getByText('2 / 12').waitFor();
  }, 60_000);

  it('keeps what is answered without a connection, and sends it when it is back, also after a reload', async () => {
    const lina = student(2);
    const id = await giveHomework(pages.school, teacher, schoolClass, everyType.slice(6), { title: 'Rédaction' });
    const page = await pages.live(lina);
    await open(page, 'Rédaction');
    await page.route('**/graphql', (route) => route.abort());
    await question(page, 1).getByRole('textbox').fill('un quart');
    await question(page, 2).getByRole('textbox').fill('Même dénomi');
    await page.locator('.saved[data-state=offline]').waitFor();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('Some answers are still waiting for the connection.').waitFor();
    await question(page, 2).getByRole('textbox').fill('Même dénominateur.');

    await page.unroute('**/graphql');
    await page.reload();
    await saved(page);
    expect(await question(page, 2).getByRole('textbox').inputValue()).toBe('Même dénominateur.');
    expect(await responses(id, lina)).toEqual([{ response: { text: 'un quart' } }, { response: { text: 'Même dénominateur.' } }]);
  }, 60_000);

  it('shows the time left by the server, and waits for it to hand in what was saved', async () => {
    const nora = student(3);
    const id = await giveHomework(pages.school, teacher, schoolClass, everyType.slice(0, 3), { title: 'Chrono', timeLimitSeconds: 1800 });
    const page = await pages.live(nora);
    await page.locator('.work').filter({ hasText: 'Chrono' }).click();
    await page.getByText('30 minutes').waitFor();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.locator('.clock').waitFor();
    expect(await page.locator('.clock').innerText()).toMatch(/^(30:00|29:5\d)$/);
    await question(page, 1).getByText('3/4').click();
    await saved(page);
    await pages.school.sql("update attempt set deadline_at = now() - interval '1 minute' where assessment_id = $1", [id]);
    await page.reload();
    await page.getByText('The time is over.').waitFor();
    await page.getByText('Handed in when the time was over').waitFor({ timeout: 30_000 });
    await page.locator('.result').getByText('2 / 6').waitFor();
  }, 90_000);

  it('is done with the keyboard alone, and moved items are said', async () => {
    const adam = student(4);
    await giveHomework(pages.school, teacher, schoolClass, [everyType[5]!], { title: 'Ordre' });
    const page = await pages.live(adam, desktop);
    await page.locator('.work').filter({ hasText: 'Ordre' }).press('Enter');
    await page.getByRole('button', { name: 'Start' }).press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Ordre');
    await page.keyboard.press('Tab');
    const first = String(await page.evaluate('document.activeElement.getAttribute("aria-label")'));
    expect(first).toMatch(/^Move down: /);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // The button that goes no further gives the focus to the other one of the same item.
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(first.replace('down', 'up'));
    await page.getByText(`${first.slice('Move down: '.length)}: place 3 of 3`).waitFor({ state: 'attached' });
    await saved(page);
  }, 60_000);

  it.each(['fr', 'ar'])(
    'has no barriers in %s, from what is to do to the grade, for student, teacher and parent',
    async (locale) => {
      const sara = student(5);
      const guardian = await pages.school.guardianOf(sara);
      const id = await giveHomework(pages.school, teacher, schoolClass, everyType, {
        title: `Accès ${locale}`,
        maxAttempts: 3,
        accessCode: 'clé',
      });
      const page = await pages.live(sara, { ...phone, locale });
      const clean = async (one: Page): Promise<void> => {
        expect(await barriersOf(one)).toEqual([]);
        expect(await isTooWide(one)).toBe(false);
      };
      await page.locator(`.work[href$="/${id}"]`).waitFor();
      await clean(page);
      await page.locator(`.work[href$="/${id}"]`).click();
      await page.locator('.intro .primary').waitFor();
      await clean(page);
      await page.locator('.intro input').fill('clef');
      await page.locator('.intro .primary').click();
      await page.locator('.intro .problem').waitFor();
      await clean(page);
      await page.locator('.intro input').fill('clé');
      await page.locator('.intro .primary').click();
      await question(page, 1).waitFor();
      if (locale === 'ar') await question(page, 1).getByText('كم يساوي').waitFor();
      await clean(page);
      await question(page, 8).getByRole('textbox').fill('…');
      await saved(page);
      await page.locator('.bar > .buttons .primary').click();
      await page.getByRole('dialog').waitFor();
      await clean(page);
      await page.getByRole('dialog').locator('.primary').click();
      await page.locator('.result').waitFor();
      await clean(page);

      const desk = await pages.live(teacher, { ...phone, locale });
      await desk.locator('.tabs a').nth(1).click();
      await desk.locator('.arriving li').first().waitFor();
      await clean(desk);
      await desk.locator(`.work[href$="/${id}"]`).click();
      await desk.locator('.handed-in li').waitFor();
      await clean(desk);
      await desk.locator('.handed-in a').click();
      await desk.locator('.quick button').first().waitFor();
      await desk.locator('.bar .primary').click();
      await desk.locator('.problem').first().waitFor();
      await clean(desk);
      const parent = await pages.live(guardian, { ...phone, locale });
      await parent.locator('.news .badge').first().waitFor();
      await clean(parent);
    },
    90_000,
  );

  it('did nothing that a page may not do', () => {
    expect(pages.faults).toEqual([]);
  });
});
