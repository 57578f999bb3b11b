import type { Route } from '../../dialect.js';
import { Login, RefreshSession, VerifyToken } from '../operations.js';
import { route } from '../route.js';
import { roleOf } from '../shapes/user.js';

export const authentication: readonly Route[] = [
  route('POST /api/users/login/', Login, {
    variables: ({ body: { email, password } }) => ({ input: { email, password } }),
    reply: ({ login: { refreshToken, accessToken, user } }) => ({
      refresh: refreshToken,
      access: accessToken,
      user: {
        id: Number(user.id),
        email: user.email ?? '',
        full_name: user.fullName,
        role: roleOf(user.role),
        permissions: user.permissions,
      },
    }),
  }),
  route('POST /api/token/refresh/', RefreshSession, {
    names: { 'input.refreshToken': 'refresh' },
    variables: ({ body }) => ({ input: { refreshToken: body.refresh } }),
    reply: ({ refreshSession }) => ({ access: refreshSession.accessToken }),
  }),
  route('POST /api/token/verify/', VerifyToken, {
    variables: ({ body }) => ({ token: body.token }),
    reply: () => ({}),
  }),
];
