/** For Fastify's `rewriteUrl`: a path that cannot be decoded is one that nobody documents, to be refused in the dialect's own words. */
export function soundUrl(url: string): string {
  const [path = ''] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return `${path.replaceAll('%', '%25')}${url.slice(path.length)}`;
  }
}
