import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/entities/identity/role.js';
import { browserPath, withoutBrowser } from '../support/browser.js';
import { isTooWide, openPages, phone, type Pages } from '../support/pages.js';
import { PASSWORD } from '../support/school.js';

describe.skipIf(!browserPath)(`pages in a browser${withoutBrowser}`, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages[Symbol.asyncDispose]());

  it('/ says that the server is healthy, and when it no longer answers', async () => {
    const page = await pages.open('/');
    await page.getByText('Healthy', { exact: true }).waitFor();
    await page.getByText('database: connected').waitFor();
    expect(await isTooWide(page)).toBe(false);
    await pages.whileAway(() => page.getByText('The server does not answer').waitFor());
    // Somebody who comes back to the page need not wait for the next time that it asks.
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.getByText('Healthy', { exact: true }).waitFor();
  });

  it('/graphql runs queries and subscriptions as whoever the headers name', async () => {
    const { school } = pages;
    const teacher = await school.person(Role.TEACHER);
    const schoolClass = await school.schoolClass({ teacher, students: 1 });
    const sara = schoolClass.students[0]!;
    const lesson = await school.lesson(schoolClass, teacher, { register: 'OPEN' });
    const page = await pages.open('/graphql', { viewport: { width: 1280, height: 800 }, locale: 'en' });
    const answer = page.locator('.graphiql-response');
    const headers = page.getByRole('region', { name: 'Headers' }).locator('.graphiql-editor:not(.hidden) .CodeMirror');
    await headers.evaluate((editor, token) => {
      (editor as unknown as { CodeMirror: { setValue(text: string): void } }).CodeMirror.setValue(
        JSON.stringify({ Authorization: `Bearer ${token}` }),
      );
    }, teacher.token);

    await page.getByRole('button', { name: 'Who am I?' }).click();
    await answer.getByText('"TEACHER"').waitFor();
    await page.getByRole('button', { name: 'Alerts as they happen (subscription)' }).click();
    await page.getByRole('button', { name: 'Stop query' }).waitFor();
    await page.waitForTimeout(500);
    await school.ask(teacher, 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { markedCount } }', {
      input: { sessionInstanceId: lesson.instanceId, marks: [{ studentId: sara.id, status: 'ABSENT' }] },
    });
    await answer.getByText('"ABSENT"').waitFor();
    // An example that needs rows is filled with rows that this viewer may see, and stops the subscription first.
    await page.getByRole('button', { name: 'Mark three pupils' }).click();
    await answer.getByText('"markedCount"').waitFor();
    await page.getByRole('button', { name: 'Attendance records with student and class' }).click();
    await answer.getByText('"totalCount"').waitFor();
    expect(await answer.innerText()).not.toContain('"errors"');
  });

  it('/reset-password sets a new password with the link of the mail, once', async () => {
    const { school } = pages;
    const person = await school.person(Role.TEACHER);
    const request = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }';
    expect((await school.ask(null, request, { email: person.email })).errors).toBeUndefined();
    const [mail] = await school.sql<{ body: string }>('select body from outgoing_message where organization_id = $1', [school.id]);
    const link = /https?:\S+\/reset-password\?\S+/.exec(mail?.body ?? '')?.[0] ?? '';
    const page = await pages.open(link, { ...phone, locale: 'fr' });
    await page.getByRole('heading', { name: 'Choisir un nouveau mot de passe' }).waitFor();
    expect(page.url()).not.toContain('token');

    const fill = async (first: string, second: string): Promise<void> => {
      await page.locator('[name=password]').fill(first);
      await page.locator('[name=again]').fill(second);
      await page.locator('form button').click();
    };
    await fill('Another-word-1', 'Another-word-2');
    await page.getByText('Les deux mots de passe sont différents.').waitFor();
    await fill('Another-word-1', 'Another-word-1');
    await page.getByText('Votre mot de passe est changé.').waitFor();

    const login = 'mutation ($email: String!, $password: String!) { login(input: { email: $email, password: $password }) { user { id } } }';
    expect((await school.ask(null, login, { email: person.email, password: PASSWORD })).errors).toHaveLength(1);
    expect((await school.ask(null, login, { email: person.email, password: 'Another-word-1' })).errors).toBeUndefined();

    // The host names no school: the link did, and the sign-in that follows it knows.
    await page.getByRole('link', { name: 'Se connecter' }).click();
    await page.locator('[name=email]').fill(person.email);
    await page.locator('[name=password]').fill('Another-word-1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Cours' }).waitFor();
    await page.getByText('Pas de cours ce jour-là.').waitFor();

    const again = await pages.open(link);
    await again.locator('[name=password]').fill('Another-word-3');
    await again.locator('[name=again]').fill('Another-word-3');
    await again.locator('form button').click();
    await again.getByText('This link has been used already or is too old.').waitFor();
  });

  it('/swagger/ and /redoc/ show the contract of this server', async () => {
    const [swagger, redoc] = await Promise.all([pages.open('/swagger/'), pages.open('/redoc/')]);
    await swagger.getByText('/api/users/login/').first().waitFor();
    await redoc.getByRole('heading', { name: 'Exchange email and password for a token pair' }).waitFor();
    expect(await isTooWide(swagger)).toBe(false);
    expect(await isTooWide(redoc)).toBe(false);
  });

  it('did nothing that a page may not do', () => {
    expect(pages.faults).toEqual([]);
  });
});
