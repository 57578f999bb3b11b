import sanitizeHtml from 'sanitize-html';

/** What may stand in a lesson. Anything else goes; of scripts and styles their text too, of other tags the text stays. */
const allowed: sanitizeHtml.IOptions = {
  // prettier-ignore
  allowedTags: [
    'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'div', 'span', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd',
    'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'mark', 'small', 'abbr', 'q', 'cite', 'kbd', 'samp', 'var', 'ins', 'del',
    'a', 'img', 'figure', 'figcaption', 'table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td',
  ],
  allowedAttributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href', 'target', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'referrerpolicy'],
    ol: ['start', 'type', 'reversed'],
    li: ['value'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    col: ['span'],
    colgroup: ['span'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'iframe', 'object', 'xmp'],
  nestingLimit: 60,
  parseStyleAttributes: false,
  transformTags: {
    // A page that is opened from a lesson learns nothing of it and cannot reach back into it.
    a: (tagName, { target, ...attribs }) => ({
      tagName,
      attribs: { ...attribs, ...(target !== undefined && { target: '_blank' }), rel: 'noopener noreferrer' },
    }),
    img: (tagName, attribs) => ({ tagName, attribs: { ...attribs, loading: 'lazy', referrerpolicy: 'no-referrer' } }),
  },
};

/**
 * HTML that is safe to show: only known tags and attributes, links and pictures of `http` and `https` (links to `mailto` and `tel` too),
 * no script, style, form or event handler. What is safe already stays as it is.
 */
export const safeHtml = (html: string): string => sanitizeHtml(html, allowed).trim();

/** Whether safe HTML shows nothing: no text, and no picture either. */
export const showsNothing = (html: string): boolean => !/<img\b/.test(html) && html.replaceAll(/<[^>]*>|&nbsp;|\u00a0/g, '').trim() === '';

/** Tags that end by themselves, or that the next one ends. */
const selfEnding = /^(area|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|d[td]|t[rhd]|t(?:head|body|foot)|option)$/i;
/** Nobody writes so deeply; cleaning it would take time with the square of the depth. */
const deepest = 500;

/** Whether tags stand within each other deeper than anybody writes them. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (selfEnding.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
