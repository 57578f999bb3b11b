import type { Locale } from '../messages.js';
import type { AssetManifest } from './assets.js';
import type { DemoAccount } from './demo-account.js';
import { html } from './html.js';
import { document } from './layout.js';
import { texts } from './texts/texts.js';

interface Application {
  locale: Locale;
  assets: AssetManifest;
  accounts: readonly DemoAccount[];
}

/** A page that its script draws: `/live`, `/graphql`, `/reset-password`. What the script must know stands in the data of `#main`. */
export function applicationPage(page: 'live' | 'graphiql' | 'reset-password', { locale, assets, accounts }: Application): string {
  const { common, explorer, live, reset } = texts[locale];
  const title = { live: live.title, graphiql: explorer.title, 'reset-password': reset.title }[page];
  const shown = accounts.map(({ organization, email, password, role, about }) => ({
    organization,
    email,
    password,
    role,
    about: about?.[locale],
  }));
  return document({
    locale,
    title: `${title} · ${common.name}`,
    page,
    assets,
    body: html`<div id="main" data-icon="/assets/${assets.icon}" data-accounts="${JSON.stringify(shown)}">
        <p class="loading">${live.loading}</p>
      </div>
      <noscript><p class="loading">${common.noScript}</p></noscript>`,
  });
}
