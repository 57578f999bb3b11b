import type { Context } from '../../context.js';
import type { UploadContext } from '../../entities/files/upload-context.js';
import { fault, invalid, unauthenticated } from '../../errors.js';
import { uploadRules, type UploadRule } from './upload-rules.js';

/** The rule of what is uploaded for this; refuses a role that uploads nothing for it. */
export function allowedUpload({ viewer }: Pick<Context, 'viewer'>, context: UploadContext): UploadRule {
  if (!viewer) throw unauthenticated();
  const rule = uploadRules[context];
  if (rule.roles && !rule.roles.includes(viewer.role)) throw invalid(fault('input.context', 'NOT_YOURS'));
  return rule;
}
