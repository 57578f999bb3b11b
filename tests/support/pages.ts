import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { registerPages } from '../../src/web/pages.js';
import { buildWeb } from '../../tools/build-web.js';
import { startApp, type App } from './app.js';
import { openBrowser } from './browser.js';
import { createTestDatabase } from './database.js';
import { PASSWORD, type Person, type School } from './school.js';

/** A school, a server that shows it to a browser, and a second server beside it for what happens while the first is away. */
export interface Pages extends AsyncDisposable {
  readonly school: School;
  /** The other server, on the same database. */
  readonly other: App;
  /** What pages did wrong: script errors, broken policies, requests to elsewhere. */
  readonly faults: readonly string[];
  /** A page of the school's own host, or an address of another host of the same server. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** `/live`, signed in. */
  live(who: Person, options?: BrowserContextOptions): Promise<Page>;
  /** What happens while the first server is stopped; it is there again afterwards, on the same port, however that ended. */
  whileAway(happens: () => Promise<unknown>): Promise<void>;
}

export const phone: BrowserContextOptions = { viewport: { width: 375, height: 812 }, locale: 'en' };

/** Whether anything sticks out of the screen to the side. */
export const isTooWide = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > innerWidth');

export async function openPages(): Promise<Pages> {
  await buildWeb();
  const database = await createTestDatabase();
  const settings = { DATABASE_URL: database.url };
  const launch = (port: string): Promise<App> =>
    startApp({ ...settings, PORT: port }, { pages: (app) => registerPages(app, { version: 'test', demo: false, accounts: [] }) });
  let server: App | undefined = await launch('0');
  const { port } = new URL(server.url);
  const other = await startApp({ ...settings, PUBLIC_URL: server.url });
  const school = await other.school();
  // The organization is the first label of the host, as it is for a school with an address of its own.
  const base = `http://${school.slug}.localhost:${port}`;
  const browser: Browser = await openBrowser();
  const faults: string[] = [];

  const open: Pages['open'] = async (path, options = phone) => {
    const address = new URL(path, base);
    const page = await (await browser.newContext(options)).newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      // A server that is away, and what is refused on purpose, are no faults of the page.
      if (message.type() === 'error' && !/Failed to load resource|WebSocket connection/.test(message.text())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== address.origin && !/^(data|blob):/.test(request.url())) faults.push(`asked ${request.url()}`);
    });
    await page.goto(address.href);
    return page;
  };
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  return {
    school,
    other,
    faults,
    open,
    async whileAway(happens) {
      await stop();
      try {
        await happens();
      } finally {
        server = await launch(port);
      }
    },
    async live(who, options) {
      const page = await open('/live', options);
      await page.locator('[name=email]').fill(who.email);
      await page.locator('[name=password]').fill(PASSWORD);
      await page.locator('form button').click();
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await stop();
      await other.close();
      await database.drop();
    },
  };
}
