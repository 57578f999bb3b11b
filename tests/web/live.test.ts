import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { browserPath, withoutBrowser } from '../support/browser.js';
import { isTooWide, openPages, phone, type Pages } from '../support/pages.js';
import type { Lesson, Person } from '../support/school.js';

describe.skipIf(!browserPath)(`/live${withoutBrowser}`, () => {
  let pages: Pages;
  let teacher: Person;
  let sara: Person;
  let omar: Person;
  let parent: Person;
  let lessons: Lesson[];

  beforeAll(async () => {
    pages = await openPages();
    const { school } = pages;
    teacher = await school.person(Role.TEACHER, { firstName: 'Youssef' });
    const schoolClass = await school.schoolClass({ teacher, students: 40 });
    [sara, omar] = schoolClass.students as [Person, Person];
    parent = await school.guardianOf(sara);
    const times = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'];
    lessons = [];
    for (const start of times) {
      const end = `${String(Number(start.slice(0, 2)) + 1).padStart(2, '0')}:00`;
      lessons.push(await school.lesson(schoolClass, teacher, { start, end, register: 'NOT_STARTED' }));
    }
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  /** Opens the register of the nth lesson as a person would. */
  const openRegister = async (page: Page, nth: number): Promise<void> => {
    await page.locator('.lesson').nth(nth).click();
    await page.locator('.pupil').first().waitFor();
  };
  const pupil = (page: Page, who: Person) => page.locator('.pupil').filter({ has: page.locator(`#name-${who.id}`) });
  const markAs = (page: Page, who: Person, status: string) => pupil(page, who).locator(`label[data-status=${status}]`).click();
  const markThrough = async (lesson: Lesson, status: string, who = sara): Promise<void> => {
    const { errors } = await pages.school.ask(
      teacher,
      'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }',
      { input: { sessionInstanceId: lesson.instanceId, marks: [{ studentId: who.id, status }] } },
    );
    expect(errors).toBeUndefined();
  };
  const beginThrough = (lesson: Lesson) =>
    pages.school.ask(teacher, 'mutation ($id: ID!) { startAttendance(input: { sessionInstanceId: $id }) { sessionInstance { id } } }', {
      id: lesson.instanceId,
    });

  it('shows the parent an absence while the teacher marks it, and the notification until it is read', async () => {
    const watching = await pages.live(parent);
    await watching.locator('.connection[data-state=live]').waitFor();
    const marking = await pages.live(teacher);
    await openRegister(marking, 0);
    expect(await marking.locator('.pupil').count()).toBe(40);

    await markAs(marking, sara, 'ABSENT');
    await marking.locator('.saved[data-state=saved]').waitFor();
    const alert = watching.locator('.alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/Sara Naji[\s\S]*Absent[\s\S]*Mathématiques[\s\S]*08:00/);

    await watching.locator('.notifications li').first().waitFor();
    await watching.locator('.notifications button').first().click();
    await watching.getByText('You have read everything.').waitFor();
    await watching.reload();
    await watching.getByText('You have read everything.').waitFor();
    expect(await watching.locator('.alert').count()).toBe(1);
  });

  it('keeps marks that are made without a connection, and sends them when it is back, also after a reload', async () => {
    const page = await pages.live(teacher);
    await openRegister(page, 1);
    await page.route('**/graphql', (route) => route.abort());
    await markAs(page, sara, 'LATE');
    await markAs(page, sara, 'PRESENT');
    await page.locator('.saved[data-state=offline]').waitFor();
    expect(await page.locator('.saved').innerText()).toContain('1 mark');
    expect(await pupil(page, sara).locator('input:checked').inputValue()).toBe('PRESENT');

    await page.unroute('**/graphql');
    await page.reload();
    await page.locator('.saved[data-state=saved]').waitFor();
    const stored = await pages.school.sql('select status from attendance_record where session_instance_id = $1', [lessons[1]!.instanceId]);
    expect(stored).toEqual([{ status: 'PRESENT' }]);
  });

  it('says that it is connected again after the server was away, and that nothing was missed', async () => {
    await beginThrough(lessons[2]!);
    const watching = await pages.live(await pages.school.guardianOf(omar));
    await watching.locator('.connection[data-state=live]').waitFor();
    const marking = await pages.live(teacher);
    await openRegister(marking, 2);

    await pages.whileAway(async () => {
      await watching.locator('.connection[data-state=lost]').waitFor();
      await markThrough(lessons[2]!, 'LATE', omar);
      await markThrough(lessons[2]!, 'ABSENT', omar);
      await markAs(marking, sara, 'LATE');
      await marking.locator('.saved[data-state=offline]').waitFor();
    });

    await watching.getByText('Reconnected, nothing missed (2 events caught up).').waitFor();
    expect(await watching.locator('.alert').count()).toBe(2);
    await marking.locator('.saved[data-state=saved]').waitFor();
  }, 60_000);

  it('completes a register and names who is not marked', async () => {
    const page = await pages.live(teacher);
    await openRegister(page, 3);
    await page.locator('.bar > .buttons button').first().click();
    await page.locator('.saved[data-state=saved]').waitFor();
    await page.locator('.bar > .buttons .primary').click();
    await page.getByText('The register is completed.').waitFor();
    await page.getByText('Everybody is marked.').waitFor();

    await page.locator('.back').click();
    await openRegister(page, 4);
    await markAs(page, sara, 'EXCUSED');
    await page.locator('.saved[data-state=saved]').waitFor();
    await page.locator('.bar > .buttons .primary').click();
    expect(await page.locator('dialog li').count()).toBe(39);
    await page.locator('dialog .primary').click();
    await page.getByText('39 pupils are not marked:').waitFor();
    expect(await page.locator('.choices').count()).toBe(0);
  });

  it('shows in an open register what somebody else marks', async () => {
    const page = await pages.live(teacher);
    await openRegister(page, 5);
    await page.locator('.saved').waitFor();
    await markThrough(lessons[5]!, 'LATE');
    const late = pupil(page, sara).locator('input[value=LATE]:checked');
    await late.waitFor({ state: 'attached' });
    expect(await late.isChecked()).toBe(true);
  });

  it('is used with the keyboard alone', async () => {
    const page = await pages.live(teacher);
    await page.locator('.lesson').nth(5).focus();
    await page.keyboard.press('Enter');
    await page.locator('.pupil').first().waitFor();
    const choices = pupil(page, sara).locator('input');
    await choices.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.locator('.saved[data-state=saved]').waitFor();
    expect(await pupil(page, sara).locator('input:checked').inputValue()).toBe(await page.evaluate('document.activeElement.value'));
  });

  it('turns to Arabic, from right to left, and fits a phone', async () => {
    const page = await pages.live(parent, { ...phone, locale: 'ar' });
    await page.locator('.connection[data-state=live]').waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('h1').innerText()).toBe('المدرسة مباشرة');
    expect(await isTooWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(await page.locator('h1').innerText()).toBe('L’école en direct');
    expect(await isTooWide(page)).toBe(false);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('lets an ended session sign in again, and says why', async () => {
    const page = await pages.live(parent);
    await page.locator('.connection[data-state=live]').waitFor();
    const { errors } = await pages.school.ask(pages.school.admin, 'mutation ($id: ID!) { deactivateUser(id: $id) { user { id } } }', {
      id: parent.id,
    });
    expect(errors).toBeUndefined();
    await page.getByText('Your session has ended.').waitFor();
  });

  it('did nothing that a page may not do', () => {
    expect(pages.faults).toEqual([]);
  });
});
