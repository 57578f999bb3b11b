/** The picture of a question: part of it, described by its text. */
export function Picture({ url }: { url: string | null }) {
  return url === null ? null : <img class="picture" src={url} alt="" loading="lazy" />;
}
