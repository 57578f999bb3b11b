import type { OrganizationFacts } from '../../context.js';
import { FileKind, type StoredFile } from '../../entities/files/stored-file.js';
import { linkMessage, linksUntil } from './file-links.js';
import type { Files } from './files.js';

/** How Cloudinary calls what we call a kind. */
const resourceTypes: Readonly<Record<FileKind, string>> = { IMAGE: 'image', DOCUMENT: 'raw', VIDEO: 'video', AUDIO: 'video' };
export const resourceTypeOf = (kind: FileKind): string => resourceTypes[kind];

/** Cloudinary's version of a file: Unix seconds of its upload. Ours never has a second one. */
export const versionOf = ({ createdAt }: Pick<StoredFile, 'createdAt'>): number => Math.floor(createdAt.getTime() / 1000);

/** Where a file is read: as Cloudinary's clients write it when it is public, by a link that runs out when it is private. */
export function deliveryUrl(
  { keys, publicUrl }: Pick<Files, 'keys' | 'publicUrl'>,
  { id, slug }: Pick<OrganizationFacts, 'id' | 'slug'>,
  file: StoredFile,
  now: Date,
): string {
  const { publicId, kind, format, isPrivate } = file;
  if (!isPrivate) return `${publicUrl}/${slug}/${resourceTypeOf(kind)}/upload/v${versionOf(file)}/${publicId}.${format}`;
  const expires = linksUntil(now);
  const signature = keys.signLink(id, linkMessage(expires, publicId));
  return `${publicUrl}/files/${slug}/${publicId}?${new URLSearchParams({ expires, signature }).toString()}`;
}
