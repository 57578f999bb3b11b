import type { Route } from '../../dialect.js';
import {
  ChangePassword,
  DeleteUser,
  Me,
  RegisterUser,
  RequestPasswordReset,
  RestoreUser,
  UpdateProfile,
  UpdateUser,
  User,
  Users,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { deleted } from '../shapes/deleted.js';
import { present } from '../shapes/present.js';
import { passwordChanged, resetRequested } from '../shapes/sentences.js';
import { personPatch, roleOf, rolesSeenAs, userRow, wholePerson } from '../shapes/user.js';

/** Accounts of one's own: register, profile, password. */
export const account: readonly Route[] = [
  route('POST /api/users/register/', RegisterUser, {
    names: { 'input.passwordConfirmation': 'password_confirm' },
    variables: ({ body }) => ({
      input: {
        email: body.email,
        password: body.password,
        passwordConfirmation: body.password_confirm,
        firstName: body.first_name,
        lastName: body.last_name,
        role: body.role,
        phone: body.phone,
        dateOfBirth: body.date_of_birth,
      },
    }),
    reply: ({ registerUser }) => {
      const user = present(registerUser.user);
      return {
        id: Number(user.id),
        email: user.email ?? '',
        first_name: user.firstName,
        last_name: user.lastName,
        full_name: user.fullName,
        role: roleOf(user.role),
        phone: user.phone,
        date_of_birth: user.dateOfBirth,
        is_active: user.isActive,
        created_at: user.createdAt,
      };
    },
  }),
  route('GET /api/users/profile/', Me, { unversioned: ['last_login'], reply: ({ me }) => userRow(me) }),
  route('PUT /api/users/profile/', UpdateProfile, {
    variables: ({ body }) => ({ input: wholePerson(body) }),
    reply: ({ updateProfile }) => userRow(present(updateProfile.user)),
  }),
  route('PATCH /api/users/profile/', UpdateProfile, {
    variables: ({ body }) => ({ input: personPatch(body) }),
    reply: ({ updateProfile }) => userRow(present(updateProfile.user)),
  }),
  route('POST /api/users/change-password/', ChangePassword, {
    names: { 'input.newPasswordConfirmation': 'new_password_confirm' },
    variables: ({ body }) => ({
      input: {
        currentPassword: body.current_password,
        newPassword: body.new_password,
        newPasswordConfirmation: body.new_password_confirm,
      },
    }),
    reply: (_, { locale }) => ({ message: passwordChanged[locale] }),
  }),
  route('POST /api/users/password-reset/', RequestPasswordReset, {
    variables: ({ body }) => ({ input: { email: body.email } }),
    reply: (_, { locale }) => ({ message: resetRequested[locale] }),
  }),
];

/** Accounts of everybody. */
export const users: readonly Route[] = [
  route('GET /api/users/', Users, {
    order: {
      id: 'ID',
      email: 'EMAIL',
      first_name: 'FIRST_NAME',
      last_name: 'LAST_NAME',
      full_name: 'FULL_NAME',
      role: 'ROLE',
      is_active: 'IS_ACTIVE',
      last_login: 'LAST_LOGIN_AT',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        roles: query.role && rolesSeenAs(query.role),
        isActive: query.is_active,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.users, userRow),
  }),
  route('GET /api/users/:id/', User, {
    unversioned: ['last_login'],
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ user }) => userRow(user),
  }),
  route('PATCH /api/users/:id/', UpdateUser, {
    variables: ({ path, body }) => ({ id: path.id, input: { ...personPatch(body), role: body.role, isActive: body.is_active } }),
    reply: ({ updateUser }) => userRow(present(updateUser.user)),
  }),
  route('DELETE /api/users/:id/', DeleteUser, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ deleteUser }, { locale }) => deleted(deleteUser.deletedUserId, deleteUser.deletedAt, locale),
  }),
  route('POST /api/users/:id/restore/', RestoreUser, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ restoreUser }) => userRow(present(restoreUser.user)),
  }),
];
