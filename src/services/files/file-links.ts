import type { Context } from '../../context.js';

/** How long at least a link to a private file is good, in seconds, and by how much longer at most. */
const life = 600;
const step = 300;

/** When links that are made now run out, in Unix seconds: the same for all of a few minutes, so that an answer that holds one keeps its ETag. */
export const linksUntil = (now: Date): string => String(Math.ceil((now.getTime() / 1000 + life) / step) * step);

/** What a link to a private file says, signed. */
export const linkMessage = (until: string, publicId: string): string => `${until} ${publicId}`;

/** The values of `fileUrl`'s SQL. */
export function linkValues({ organization, platform, now }: Pick<Context, 'organization' | 'platform' | 'now'>): Record<string, unknown> {
  const { keys, publicUrl } = platform.files;
  const { inner, outer } = keys.linkPads(organization.id);
  return { file_base: `${publicUrl}/files/${organization.slug}/`, file_until: linksUntil(now), file_inner: inner, file_outer: outer };
}
