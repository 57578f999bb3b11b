import type { Context } from '../../context.js';
import type { User } from '../../entities/identity/user.js';
import { AppError, fault, invalid } from '../../errors.js';
import { updateUser } from './update-user.js';

/** Switches an account off: it stays listed, but nobody can sign in with it and its sessions end. */
export async function deactivateUser(ctx: Context, id: string): Promise<{ user: User }> {
  try {
    return await updateUser(ctx, id, { isActive: false });
  } catch (error) {
    if (error instanceof AppError && error.detail.fields) throw invalid(...error.detail.fields.map(({ code }) => fault('id', code)));
    throw error;
  }
}
