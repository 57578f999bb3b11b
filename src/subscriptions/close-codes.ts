/**
 * Why the server closes a socket: the code, and the reason that goes with it. Clients should connect again after all of them except
 * `Unauthenticated` and `Forbidden`, and resume from the last cursor that they have seen. The graphql-ws protocol's own codes (4400 bad
 * message, 4406 subprotocol, 4408 no connection_init, 4409 operation id in use, 4429 second connection_init) come on top of these.
 */
export const closeCodes = {
  /** The server is stopping, for a new version perhaps; another node, or the same one, answers soon. */
  ServiceRestart: 1012,
  /** Something that the server needs is away just now. */
  TryAgainLater: 1013,
  /** No token, or one that was never good: sign in first. */
  Unauthenticated: 4401,
  /** Signed in, but not allowed to be here. */
  Forbidden: 4403,
  /** Nothing came from the client for too long. */
  Silence: 4408,
  /** The session was ended: by a logout, by an administrator, or because the account's password or role was changed. */
  SessionEnded: 4410,
  /** Too many sockets of one account, or too many messages. */
  TooMuch: 4420,
  /** The access token has run out: refresh it and connect again. */
  TokenExpired: 4440,
  /** The client reads more slowly than events come: what waited for it has grown too long. Connect again and resume. */
  SlowConsumer: 4509,
} as const;

export type CloseReason = keyof typeof closeCodes;
