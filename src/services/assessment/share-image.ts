import type { Context } from '../../context.js';
import { rows } from '../../reading.js';

/** Another question names the image of a question that the viewer may copy: the file has one more use, whoever uploaded it. */
export async function shareImage(ctx: Context, publicId: string | null): Promise<void> {
  if (publicId === null) return;
  const sharing = `update stored_file set uses = uses + 1, updated_at = :now::timestamptz
    where organization_id = :organization and public_id = :image and uses > 0 and deleted_at is null returning id::text as id`;
  await rows(ctx, sharing, { image: publicId }, (row) => row);
}
