import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Extensions, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { AuthSession } from '../../entities/identity/auth-session.js';
import { User } from '../../entities/identity/user.js';
import { idIs, page, where } from '../../reading.js';
import { changePassword } from '../../services/identity/change-password.js';
import { createSocketTicket } from '../../services/identity/create-socket-ticket.js';
import { endSession } from '../../services/identity/end-session.js';
import { login } from '../../services/identity/login.js';
import { logout } from '../../services/identity/logout.js';
import { refreshSession } from '../../services/identity/refresh-session.js';
import { requestPasswordReset } from '../../services/identity/request-password-reset.js';
import { resetPassword } from '../../services/identity/reset-password.js';
import { verifyToken } from '../../services/identity/verify-token.js';
import { connectionOf } from '../connection.js';
import { descending, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';
import {
  ChangePasswordInput,
  CreateSocketTicketPayload,
  EndSessionPayload,
  LoginInput,
  LogoutPayload,
  RefreshSessionInput,
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
  SignedInPayload,
  TokenStatus,
} from './sign-in-types.js';

const SessionConnection = connectionOf(AuthSession, 'Session');
const order = orderOf('Session', { ID: 't.id', LAST_USED_AT: 't.last_used_at', CREATED_AT: 't.created_at' }, [
  descending('t.last_used_at'),
]);

/** Which sessions. */
@InputType({ description: 'Which sessions; conditions that are left out are not asked.' })
class SessionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this account, by numeric key or uuid; an administrator may name any.' })
  userId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that last (true, also when left out), or those that are over.' })
  lasting?: boolean | null;
}

/** Arguments of the list of sessions. */
@ArgsType()
class SessionsArgs extends PageArgs {
  @Field(() => SessionFilter, { nullable: true, description: 'Which sessions.' })
  filter?: SessionFilter | null;

  @Field(() => [order.type], { nullable: true, description: 'In which order; last used first otherwise.' })
  orderBy?: InstanceType<typeof order.type>[] | null;
}

@Resolver()
export class SignInResolver {
  @Query(() => SessionConnection, { description: "The viewer's sessions; an administrator sees everybody's." })
  async sessions(@Args(() => SessionsArgs) args: SessionsArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const { filter } = args;
    return page(ctx, AuthSession, info, {
      args,
      where: [
        idIs('t.user_id', User, filter?.userId),
        where('(t.ended_at is null and t.expires_at > :now) = :lasting', { now: ctx.now, lasting: filter?.lasting ?? true }),
      ],
      orderBy: order.of(args.orderBy),
    });
  }

  @Query(() => TokenStatus, { description: 'Whether a token of either kind would be taken now; UNAUTHENTICATED when it would not.' })
  async verifyToken(@Arg('token', () => String, { description: 'An access or a refresh token.' }) token: string, @Ctx() ctx: Context) {
    return verifyToken(ctx, token);
  }

  @Mutation(() => SignedInPayload, { description: 'Signs in. What was wrong is not told: nobody learns who has an account.' })
  @Extensions({ secretAnswer: true })
  async login(@Arg('input', () => LoginInput, { description: 'Who signs in.' }) input: LoginInput, @Ctx() ctx: Context) {
    return login(ctx, input);
  }

  @Mutation(() => SignedInPayload, {
    description: 'Continues a session with new tokens. A refresh token is good once; used again, it ends the session.',
  })
  @Extensions({ secretAnswer: true })
  async refreshSession(
    @Arg('input', () => RefreshSessionInput, { description: 'Which session.' }) input: RefreshSessionInput,
    @Ctx() ctx: Context,
  ) {
    return refreshSession(ctx, input);
  }

  @Mutation(() => LogoutPayload, { description: 'Ends the session that the request came with.' })
  async logout(@Ctx() ctx: Context) {
    return logout(ctx);
  }

  @Mutation(() => EndSessionPayload, {
    description: "Ends one of the viewer's sessions, such as that of a lost phone; an administrator ends any.",
  })
  async endSession(@Arg('id', () => ID, { description: 'The session, by numeric key or uuid.' }) id: string, @Ctx() ctx: Context) {
    return endSession(ctx, id);
  }

  @Mutation(() => CreateSocketTicketPayload, { description: 'Makes a secret that opens one socket, for clients that can send no header.' })
  @Extensions({ secretAnswer: true })
  createSocketTicket(@Ctx() ctx: Context) {
    return createSocketTicket(ctx);
  }

  @Mutation(() => SignedInPayload, { description: 'Changes the password. Other sessions end; this one goes on with the new tokens.' })
  @Extensions({ secretAnswer: true })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ) {
    return changePassword(ctx, input);
  }

  @Mutation(() => RequestPasswordResetPayload, { description: 'Mails a link that sets a new password, if there is such an account.' })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose.' }) input: RequestPasswordResetInput,
    @Ctx() ctx: Context,
  ) {
    return requestPasswordReset(ctx, input);
  }

  @Mutation(() => ResetPasswordPayload, { description: 'Sets a new password by a mailed link, once.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the password.' }) input: ResetPasswordInput,
    @Ctx() ctx: Context,
  ) {
    return resetPassword(ctx, input);
  }
}
