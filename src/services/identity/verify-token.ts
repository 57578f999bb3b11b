import type { Context } from '../../context.js';
import { unauthenticated } from '../../errors.js';

/** What a token is good for. */
export interface TokenFacts {
  kind: 'ACCESS' | 'REFRESH';
  expiresAt: Date;
}

/** Whether a token would be taken just now, of either kind; one that would not is refused as it would be there. */
export async function verifyToken(ctx: Context, token: string): Promise<TokenFacts> {
  const said = ctx.platform.tokens.verifyAny(token, ctx.now);
  const session = said.org === ctx.organization.id ? await ctx.platform.sessions.get(said.sid) : undefined;
  if (session?.userId !== said.sub || session.expiresAt <= ctx.now) throw unauthenticated('INVALID');
  if (said.typ === 'refresh' && said.gen !== session.generation) throw unauthenticated('INVALID');
  return { kind: said.typ === 'access' ? 'ACCESS' : 'REFRESH', expiresAt: new Date(said.exp * 1000) };
}
