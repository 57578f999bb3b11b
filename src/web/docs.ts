import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import type { Locale } from '../messages.js';
import type { AssetManifest } from './assets.js';
import { Html, html } from './html.js';
import { document, topBar } from './layout.js';
import { texts } from './texts/texts.js';

/** The same folder from `src/web` and from `dist/web`. */
const folder = fileURLToPath(new URL('../../docs/', import.meta.url));

/** One page of the documentation, as it was written. */
interface Doc {
  /** Its address below `/docs/`, and its file's name. */
  name: string;
  title: string;
  body: Html;
}

// Raw HTML stays text: the documentation is ours, but it needs none.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

// Another page of the documentation is a page here; a file of the repository is only named.
markdown.core.ruler.push('links', ({ tokens }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const href = token.type === 'link_open' ? token.attrGet('href') : null;
    if (href === null || /^(https?:|#|\/)/.test(href)) continue;
    const [, name, anchor = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
    token.attrSet('href', name === undefined ? '/docs/' : `/docs/${name}${anchor}`);
  }
});

/** The pages of the `docs` folder, "getting started" first; none when the folder was not shipped. */
export function loadDocs(): readonly Doc[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8').replaceAll(/<!--[\s\S]*?-->/g, '');
      const name = file.slice(0, -'.md'.length);
      return { name, title: /^#\s+(.+)$/m.exec(text)?.[1] ?? name, body: new Html(markdown.render(text)) };
    })
    .sort((a, b) => Number(b.name === 'getting-started') - Number(a.name === 'getting-started') || a.title.localeCompare(b.title));
}

/** `/docs/…`: one page with a list of all. The text is in English whatever the language around it. */
export function docPage(doc: Doc, docs: readonly Doc[], locale: Locale, assets: AssetManifest): string {
  const { home } = texts[locale];
  return document({
    locale,
    title: `${doc.title} · Madrasti`,
    page: 'docs',
    assets,
    body: html`${topBar(locale, assets)}
      <div class="columns">
        <nav aria-label="${home.links.docs[0]}">
          <ul>
            ${docs.map(
              ({ name, title }) =>
                html`<li><a href="/docs/${name}" lang="en" ${name === doc.name && html` aria-current="page"`}>${title}</a></li>`,
            )}
          </ul>
        </nav>
        <main id="main" lang="en" dir="ltr">${doc.body}</main>
      </div>`,
  });
}
