import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import processRequest from 'graphql-upload/processRequest.mjs';
import { AppError, statuses } from './errors.js';
import { localeOf } from './messages.js';
import type { Files } from './services/files/files.js';
import { longestMs } from './services/files/receive-file.js';
import { largestOfAll } from './services/files/upload-rules.js';

/** Longest `operations` and `map`, in bytes. */
const longestField = 262_144;

/** Passes over the body of a multipart request: it is read where its operation is known. Only for routes that read it. */
export function leaveMultipart(app: FastifyInstance): void {
  app.addContentTypeParser('multipart/form-data', (_request, _payload, parsed) => parsed(null));
}

/**
 * Reads a GraphQL multipart request (one file, one operation): its body becomes the operation, the file comes in while that runs. How many
 * come in at once is bounded; a client proves with `Apollo-Require-Preflight` that no foreign page sends it.
 */
export const readMultipart =
  ({ slots }: Pick<Files, 'slots'>) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.headers['content-type']?.toLowerCase().startsWith('multipart/form-data')) return;
    try {
      const giveBack = slots.take(request.ip);
      const late = setTimeout(() => request.raw.destroy(), longestMs);
      reply.raw.once('close', () => {
        clearTimeout(late);
        giveBack();
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { message, extensions } = error.sayIn(localeOf(request.headers['accept-language']) ?? 'en');
      const answer = { errors: [{ message, extensions: { ...extensions, requestId: request.id } }] };
      await reply.status(statuses[error.code]).header('retry-after', '5').header('connection', 'close').send(answer);
      return;
    }
    request.body = await processRequest(request.raw, reply.raw, {
      maxFieldSize: longestField,
      maxFileSize: largestOfAll + 1,
      maxFiles: 1,
    });
  };
