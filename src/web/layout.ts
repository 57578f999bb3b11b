import { locales, type Locale } from '../messages.js';
import type { AssetManifest, PageName } from './assets.js';
import { html, type Html } from './html.js';
import { directionOf, languageNames, texts } from './texts/texts.js';

interface Document {
  locale: Locale;
  title: string;
  page: PageName;
  assets: AssetManifest;
  body: Html;
}

/** A whole page: its own style and script, nothing inline, nothing from elsewhere. */
export function document({ locale, title, page, assets, body }: Document): string {
  const { script, style, modules } = assets.pages[page];
  return html`<!doctype html>
    <html lang="${locale}" dir="${page === 'graphiql' ? 'ltr' : directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" type="image/svg+xml" href="/assets/${assets.icon}" />
        <link rel="stylesheet" href="/assets/${style}" />
        ${modules.map((module) => html`<link rel="modulepreload" href="/assets/${module}" /> `)}
        <script type="module" src="/assets/${script}"></script>
      </head>
      <body class="${page}">
        <a class="skip" href="#main">${texts[locale].common.skip}</a>
        ${body}
      </body>
    </html> `.toString();
}

/** Links to the same page in the other languages. */
export function languageSwitch(locale: Locale): Html {
  return html`<nav class="languages" aria-label="${texts[locale].common.language}">
    ${locales.map(
      (other) =>
        html`<a href="?lang=${other}" lang="${other}" hreflang="${other}" ${other === locale && html` aria-current="true"`}
          >${languageNames[other]}</a
        >`,
    )}
  </nav>`;
}

/** The name and mark at the top of server-rendered pages. */
export function topBar(locale: Locale, assets: AssetManifest): Html {
  return html`<header class="top">
    <a class="brand" href="/"
      ><img src="/assets/${assets.icon}" alt="" width="28" height="28" /><span>${texts[locale].common.name}</span></a
    >
    ${languageSwitch(locale)}
  </header>`;
}
