import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooDeep, safeHtml, showsNothing } from '../../../src/services/lessons/safe-html.js';

/** Tags that a lesson may have, and what no attribute of them may be or lead to. */
const tags =
  /^<\/?(h[1-6]|p|br|hr|div|span|blockquote|pre|code|[uod]l|li|d[td]|strong|b|em|i|u|s|su[bp]|mark|small|abbr|q|cite|kbd|samp|var|ins|del|a|img|fig(ure|caption)|table|caption|col(group)?|t(head|body|foot|r|h|d))\b/;
const attributes = /\s([^\s=/>"]+)(?:="([^"]*)")?/g;
const dangerous = /^(on|style|srcdoc|class|id|name$|action|formaction)/i;

/** The words between the tags. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '').trim();

describe('what is written in a lesson', () => {
  it.each([
    ['<p>Un <b>mot</b></p><script>alert(1)</script>', '<p>Un <b>mot</b></p>'],
    ['<ScRiPt>alert(1)</sCrIpT >x', 'x'],
    ['<scr<script>ipt>alert(1)</script>', 'ipt&gt;alert(1)'],
    ['<p onclick="steal()" OnMouseOver=steal()>x</p>', '<p>x</p>'],
    ['<img src=x onerror=alert(1)>', '<img src="x" loading="lazy" referrerpolicy="no-referrer" />'],
    ['<img src="javascript:alert(1)">', '<img loading="lazy" referrerpolicy="no-referrer" />'],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', '<img loading="lazy" referrerpolicy="no-referrer" />'],
    ['<a href="javascript:alert(1)">x</a>', '<a rel="noopener noreferrer">x</a>'],
    ['<a href="JaVa\nScRiPt:alert(1)">x</a>', '<a rel="noopener noreferrer">x</a>'],
    ['<a href="&#106;avascript&colon;alert(1)">x</a>', '<a rel="noopener noreferrer">x</a>'],
    ['<a href="//evil.example/x">x</a>', '<a rel="noopener noreferrer">x</a>'],
    ['<svg onload=alert(1)><circle/></svg>y', 'y'],
    ['<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>', ''],
    ['<iframe src="https://evil.example">inside</iframe>after', 'after'],
    ['<form action="https://evil.example"><input name="password"><button>Go</button></form>', 'Go'],
    ['<p style="background:url(javascript:alert(1))">x</p>', '<p>x</p>'],
    ['<style>body{display:none}</style>x', 'x'],
    ['<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example">x', 'x'],
    ['<template><img src=x onerror=alert(1)></template>x', 'x'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', ''],
    ['<!-- <img src=x onerror=alert(1)> -->x', 'x'],
    ['<![CDATA[<script>alert(1)</script>]]>x', 'x'],
  ])('loses what could harm: %s', (written, stored) => {
    expect(safeHtml(written)).toBe(stored);
  });

  it.each([
    '<h2>Titre</h2><p dir="rtl" lang="ar">الكسور</p>',
    '<ul><li>un</li><li>deux</li></ul><ol start="3"><li>trois</li></ol>',
    '<table><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td>1</td><td rowspan="2">2</td></tr></tbody></table>',
    '<p>x<sup>2</sup> + y<sub>1</sub> &lt; 3 &amp; 4</p>',
    '<pre><code>if (a &lt; b) { }</code></pre>',
    '<p><a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">lien</a></p>',
    '<p><a href="mailto:a@example.org" rel="noopener noreferrer">écrire</a></p>',
    '<figure><img src="https://example.org/a.png" alt="un schéma" width="300" loading="lazy" referrerpolicy="no-referrer" /><figcaption>fig. 1</figcaption></figure>',
  ])('stays as it is when it is safe: %s', (written) => {
    expect(safeHtml(written)).toBe(written);
  });

  it('cannot be opened into the page that it was opened from', () => {
    expect(safeHtml('<a href="https://example.org" target="_top" rel="opener">x</a>')).toBe(
      '<a href="https://example.org" rel="noopener noreferrer" target="_blank">x</a>',
    );
  });

  const nasty =
    '<p>¦</p>¦<script>¦</script>¦<img src=¦onerror=alert(1)¦>¦<¦"¦\'¦<a href="javascript:¦&#x6A;¦`¦<svg¦<style>¦</style>¦<!--¦-->¦<b ¦style="x"¦<iframe srcdoc="¦&lt;¦&quot;¦<math>¦<title>¦\0¦/>';
  const piece = fc.oneof(fc.constantFrom(...nasty.split('¦')), fc.string({ maxLength: 8 }));
  const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is safe whatever was written, and cleaning it again loses no word of it', () => {
    fc.assert(
      fc.property(html, (written) => {
        const stored = safeHtml(written);
        for (const [tag] of stored.matchAll(/<[^>]*>/g)) {
          expect(tag).toMatch(tags);
          for (const [, name = '', value = ''] of tag.matchAll(attributes)) {
            expect(name).not.toMatch(dangerous);
            expect(`${name} ${value}`).not.toMatch(/^(href|src) [\s\0]*(javascript|vbscript|data|blob|\/\/)/i);
          }
        }
        expect(textOf(safeHtml(stored))).toBe(textOf(stored));
      }),
      { numRuns: 2000 },
    );
  });

  it('is known to be nested beyond all reason before it is cleaned; what is only long is cleaned', () => {
    for (const hostile of ['<div>', '<b><i>', '<section><div class=x>']) expect(isTooDeep(hostile.repeat(5000))).toBe(true);
    for (const long of ['<a href="', '<!--', '<p "', '&#', '<![CDATA[', '<p>x', '<li>x', '<div>x</div>', '<tr><td>x']) {
      const written = long.repeat(Math.floor(200_000 / long.length));
      expect(isTooDeep(written)).toBe(long.startsWith('<a'));
      expect(safeHtml(written).length).toBeLessThan(1_000_000);
    }
  });

  it('shows nothing when neither text nor picture is left', () => {
    expect(['', '<p></p>', '<p>&nbsp; <br /></p>', '<ul><li></li></ul>'].map(showsNothing)).toEqual([true, true, true, true]);
    expect(['<p>x</p>', '<img src="https://example.org/a.png" />', '&lt;'].map(showsNothing)).toEqual([false, false, false]);
  });
});
