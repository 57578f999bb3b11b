import type { Route } from '../../dialect.js';
import { CreateUploadSignature, type FileKind, type UploadContext } from '../operations.js';
import { route } from '../route.js';

export const files: readonly Route[] = [
  route('POST /api/files/upload-signature/', CreateUploadSignature, {
    variables: ({ body }) => ({
      input: {
        fileType: body.file_type.toUpperCase() as FileKind,
        // Any text may come: the schema says which it knows.
        context: body.context.toUpperCase() as UploadContext,
        folder: body.folder,
        maxSize: body.max_size,
      },
    }),
    reply: ({ createUploadSignature: { uploadSignature: signed } }) => ({
      signature: signed.signature,
      timestamp: signed.timestamp,
      api_key: signed.apiKey,
      upload_url: signed.uploadUrl,
      folder: signed.folder,
      expires_at: signed.expiresAt,
    }),
  }),
];
