import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuthSession } from '../../entities/identity/auth-session.js';
import { User } from '../../entities/identity/user.js';
import { DateTimeScalar } from '../../scalars.js';
import type { ChangePasswordInput as ChangePassword } from '../../services/identity/change-password.js';
import { LONGEST_PASSWORD } from '../../services/identity/password-policy.js';
import type { ResetPasswordInput as ResetPassword } from '../../services/identity/reset-password.js';

/** Who signs in. */
@InputType({ description: 'Who signs in.' })
export class LoginInput {
  @Field(() => String, { description: 'Address of the account, in any case.' })
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @MaxLength(LONGEST_PASSWORD)
  password!: string;
}

/** Which session goes on. */
@InputType({ description: 'Which session goes on.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token that the session gave last.' })
  refreshToken!: string;
}

/** A change of password. */
@InputType({ description: 'A change of password.' })
export class ChangePasswordInput implements ChangePassword {
  @Field(() => String, { description: 'The password until now.' })
  @MaxLength(LONGEST_PASSWORD)
  currentPassword!: string;

  @Field(() => String, { description: 'The new password.' })
  newPassword!: string;

  @Field(() => String, { nullable: true, description: 'The new password once more; compared where it is sent.' })
  newPasswordConfirmation?: string | null;
}

/** Whose password is forgotten. */
@InputType({ description: 'Whose password is forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'Address of the account.' })
  @MaxLength(254)
  email!: string;
}

/** A new password by a mailed link. */
@InputType({ description: 'A new password by a mailed link.' })
export class ResetPasswordInput implements ResetPassword {
  @Field(() => String, { description: 'What the link holds as `token`.' })
  @MaxLength(200)
  token!: string;

  @Field(() => String, { description: 'The new password.' })
  newPassword!: string;

  @Field(() => String, { nullable: true, description: 'The new password once more; compared where it is sent.' })
  newPasswordConfirmation?: string | null;
}

/** The tokens of a session, and whose it is. */
@ObjectType({ simpleResolvers: true, description: 'The tokens of a session, and whose it is.' })
export class SignedInPayload {
  @Field(() => String, { description: 'Goes with each request: `Authorization: Bearer …`.' })
  accessToken!: string;

  @Field(() => String, { description: 'Gives the next pair through `refreshSession`, once.' })
  refreshToken!: string;

  @Field(() => DateTimeScalar, { description: 'When the access token runs out.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When the refresh token runs out.' })
  refreshExpiresAt!: Date;

  @Field(() => User, { description: 'The account.' })
  user!: User;
}

/** What signing out did. */
@ObjectType({ simpleResolvers: true, description: 'What `logout` did.' })
export class LogoutPayload {
  @Field(() => Boolean, { description: 'True: the session has ended.' })
  ended!: boolean;

  @Field(() => ID, { description: 'Numeric key of the session.' })
  endedSessionId!: string;
}

/** What ending a session did. */
@ObjectType({ simpleResolvers: true, description: 'What `endSession` did.' })
export class EndSessionPayload {
  @Field(() => AuthSession, { nullable: true, description: 'The session as it is now.' })
  session!: AuthSession | null;
}

/** That a reset was asked for. */
@ObjectType({ simpleResolvers: true, description: 'What `requestPasswordReset` did; the same for an address that nobody has.' })
export class RequestPasswordResetPayload {
  @Field(() => Boolean, { description: 'True: if there is such an account, a mail with a link is on its way.' })
  accepted!: boolean;
}

/** What setting a password did. */
@ObjectType({ simpleResolvers: true, description: 'What `resetPassword` did. Every session of the account has ended.' })
export class ResetPasswordPayload {
  @Field(() => User, { description: 'The account.' })
  user!: User;
}

/** A secret for one socket. */
@ObjectType({ simpleResolvers: true, description: 'A secret that opens one socket, once and soon.' })
export class CreateSocketTicketPayload {
  @Field(() => String, { description: 'Goes into the connection parameters or the address of the socket.' })
  ticket!: string;

  @Field(() => DateTimeScalar, { description: 'Until when a socket can be opened with it.' })
  expiresAt!: Date;
}

/** What a token is for. */
export enum TokenKind {
  ACCESS = 'ACCESS',
  REFRESH = 'REFRESH',
}
registerEnumType(TokenKind, { name: 'TokenKind', description: 'What a token is for.' });

/** What is known of a good token. */
@ObjectType({ simpleResolvers: true, description: 'What is known of a good token.' })
export class TokenStatus {
  @Field(() => TokenKind, { description: 'What it is for.' })
  kind!: TokenKind;

  @Field(() => DateTimeScalar, { description: 'When it runs out.' })
  expiresAt!: Date;
}
