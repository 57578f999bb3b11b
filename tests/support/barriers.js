// Runs in a page, see accessibility.ts: what it finds about the markup, and about the colours of now.

/** One heading of the first rank, no rank left out, ids that are there once, targets that a finger hits. */
function inspectMarkup() {
  const found = [];
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  const ranks = [...document.querySelectorAll('h1,h2,h3,h4')].filter(visible).map(({ tagName }) => Number(tagName[1]));
  if (ranks.filter((rank) => rank === 1).length !== 1) found.push(`has not one h1: ${String(ranks)}`);
  ranks.forEach((rank, at) => {
    if (rank > (ranks[at - 1] ?? 0) + 1) found.push(`leaves out a rank of headings: ${String(ranks)}`);
  });
  if (document.querySelectorAll('main').length !== 1) found.push('has not one main');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) found.push(`id ${id} is there more than once`);
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const element of document.querySelectorAll(`[${name}]`))
      for (const id of (element.getAttribute(name) ?? '').split(' '))
        if (!ids.includes(id)) found.push(`${name} names ${id}, which is not there`);
  for (const element of document.querySelectorAll('button, input, a[href]:not(p a)')) {
    const { width, height } = element.getBoundingClientRect();
    if (visible(element) && !element.matches('.skip') && (width < 24 || height < 24))
      found.push(`is too small: ${element.outerHTML.slice(0, 80)} ${width}x${height}`);
  }
  for (const image of document.querySelectorAll('img:not([alt])')) found.push(`has no alt: ${image.outerHTML}`);
  return found;
}

/** Text that is too close in colour to what is behind it (WCAG 2.2, 1.4.3). */
function inspectContrast() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return ['there is no canvas'];
  /** A colour as the browser paints it over another. */
  const over = (css, [r, g, b]) => {
    pen.fillStyle = `rgb(${r} ${g} ${b})`;
    pen.fillRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    return layers.reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const light = (colour) => {
    const [r = 0, g = 0, b = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || !texts.currentNode.textContent?.trim() || element.closest(':disabled, .skip, .hidden-but-said, noscript')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = behind(element);
    const [a, b] = [light(over(color, ground)), light(ground)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const large = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5))
      found.add(`${ratio.toFixed(2)} is too little for "${texts.currentNode.textContent.trim().slice(0, 40)}"`);
  }
  return [...found];
}
