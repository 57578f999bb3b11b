import { Role } from '../entities/identity/role.js';
import type { Locale } from '../messages.js';
import type { AssetManifest } from './assets.js';
import type { DemoAccount } from './demo-account.js';
import { html, type Html } from './html.js';
import { document, topBar } from './layout.js';
import { texts } from './texts/texts.js';

interface Home {
  locale: Locale;
  assets: AssetManifest;
  version: string;
  /** Where the visitor reached us, for commands that can be copied as they are. */
  origin: string;
  accounts: readonly DemoAccount[];
  /** Where one can go from here, in this order. */
  destinations: readonly Destination[];
}

/** `/`: what this is, whether it is healthy, where to go, a first query, and who to sign in as. */
export function homePage({ locale, assets, version, origin, accounts, destinations }: Home): string {
  const { home } = texts[locale];
  const body = html`${topBar(locale, assets)}
    <main id="main">
      <section class="hero">
        <h1>${home.title}</h1>
        <p>${home.lead}</p>
        <section
          class="health"
          aria-labelledby="health"
          data-health="/readyz"
          data-ready="${home.health.ready}"
          data-not-ready="${home.health.notReady}"
          data-unreachable="${home.health.unreachable}"
        >
          <h2 id="health">${home.health.title}</h2>
          <p class="state" role="status"><span class="dot" aria-hidden="true"></span><span class="word">${home.health.checking}</span></p>
          <ul class="checks"></ul>
          <p class="version">${home.health.version} <bdi>${version}</bdi></p>
        </section>
      </section>
      <section aria-labelledby="links">
        <h2 id="links">${home.links.title}</h2>
        <ul class="cards">
          ${destinations.map(
            (name) =>
              html`<li>
                <a href="${addresses[name]}"
                  ><strong>${home.links[name][0]}</strong><span>${home.links[name][1]}</span><code dir="ltr">${addresses[name]}</code></a
                >
              </li>`,
          )}
        </ul>
      </section>
      <section aria-labelledby="query">
        <h2 id="query">${home.query.title}</h2>
        ${firstQuery(locale, origin, accounts)}
      </section>
      ${accounts.length > 0 && demoAccounts(locale, accounts)}
    </main>`;
  return document({ locale, title: home.title, page: 'home', assets, body });
}

const addresses = {
  graphiql: '/graphql',
  live: '/live',
  swagger: '/swagger/',
  redoc: '/redoc/',
  schema: '/api/schema/',
  docs: '/docs/',
} as const;
export type Destination = keyof typeof addresses;

function firstQuery(locale: Locale, origin: string, accounts: readonly DemoAccount[]): Html {
  const { query } = texts[locale].home;
  const teacher = accounts.find((account) => account.role === Role.TEACHER) ?? accounts[0];
  if (!teacher) return command(locale, query.plain, curl(origin, '{ __typename }'));
  const login = `mutation { login(input: { email: "${teacher.email}", password: "${teacher.password}" }) { accessToken } }`;
  const classes = '{ schoolClasses(first: 10) { nodes { id name } } }';
  return html`${command(locale, query.signIn, curl(origin, login))}${command(locale, query.ask, curl(origin, classes, 'Authorization: Bearer …'))}`;
}

const shell = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const curl = (origin: string, query: string, header?: string): string =>
  [
    `curl ${origin}/graphql -H 'Content-Type: application/json'`,
    ...(header ? [`-H ${shell(header)}`] : []),
    `-d ${shell(JSON.stringify({ query }))}`,
  ].join(' \\\n  ');

function command(locale: Locale, says: string, text: string): Html {
  const { copy, copied } = texts[locale].home.query;
  return html`<figure class="command">
    <figcaption>${says}</figcaption>
    <button type="button" class="copy" aria-live="polite" data-copied="${copied}">${copy}</button>
    <pre dir="ltr" tabindex="0"><code>${text}</code></pre>
  </figure>`;
}

function demoAccounts(locale: Locale, accounts: readonly DemoAccount[]): Html {
  const { home, roles } = texts[locale];
  const passwords = [...new Set(accounts.map((account) => account.password))];
  return html`<section aria-labelledby="accounts">
    <h2 id="accounts">${home.accounts.title}</h2>
    <p>${home.accounts.password} ${passwords.map((password) => html`<code class="secret" dir="ltr">${password}</code> `)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${home.accounts.email}</th>
          <th scope="col">${home.accounts.role}</th>
        </tr>
      </thead>
      <tbody>
        ${accounts.map(
          (account) =>
            html`<tr>
              <td><code dir="ltr">${account.email}</code></td>
              <td>${roles[account.role]} ${account.about && html`<small>${account.about[locale]}</small>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      accounts.some(({ organization }) => organization !== accounts[0]?.organization) &&
      html`<p class="note">${home.accounts.others} <code dir="ltr">X-Organization</code>.</p>`
    }
    <p class="note">${home.accounts.warning}</p>
  </section>`;
}
