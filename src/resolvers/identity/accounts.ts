import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { User } from '../../entities/identity/user.js';
import { byId, page, where } from '../../reading.js';
import { actingUser } from '../../services/acting-user.js';
import { createUser } from '../../services/identity/create-user.js';
import { deactivateUser } from '../../services/identity/deactivate-user.js';
import { deleteUser } from '../../services/identity/delete-user.js';
import { registerUser } from '../../services/identity/register-user.js';
import { restoreUser } from '../../services/identity/restore-user.js';
import { updateProfile } from '../../services/identity/update-profile.js';
import { updateUser } from '../../services/identity/update-user.js';
import { connectionOf } from '../connection.js';
import { createdWithin } from '../created-filter.js';
import { deletedToo } from '../deleted-too.js';
import { matching } from '../matching.js';
import { deletedPayload, rowPayload } from '../payloads.js';
import { CreateUserInput, RegisterUserInput, UpdateProfileInput, UpdateUserInput } from './account-inputs.js';
import { userOrder, UsersArgs } from './account-lists.js';

const UserConnection = connectionOf(User, 'User');
const CreateUserPayload = rowPayload('CreateUser', 'user', User);
const RegisterUserPayload = rowPayload('RegisterUser', 'user', User);
const UpdateUserPayload = rowPayload('UpdateUser', 'user', User);
const UpdateProfilePayload = rowPayload('UpdateProfile', 'user', User);
const DeactivateUserPayload = rowPayload('DeactivateUser', 'user', User);
const RestoreUserPayload = rowPayload('RestoreUser', 'user', User);
const DeleteUserPayload = deletedPayload('User');
const idOf = 'The account, by numeric key or uuid.';

@Resolver()
export class AccountsResolver {
  @Query(() => User, { description: "The viewer's own account." })
  async me(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return byId(ctx, User, actingUser(ctx), info);
  }

  @Query(() => UserConnection, { description: 'Accounts that the viewer may see. Deleted ones are left out.' })
  async users(@Args(() => UsersArgs) args: UsersArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    const { filter } = args;
    return page(ctx, User, info, {
      args,
      where: [
        where('t.role = :role', { role: filter?.role ?? undefined }),
        where('t.role = any(:roles)', { roles: filter?.roles ?? undefined }),
        where('t.is_active = :isActive', { isActive: filter?.isActive ?? undefined }),
        matching(filter?.search, 't.full_name', 't.email'),
        ...createdWithin(filter, ctx),
      ],
      orderBy: userOrder.of(args.orderBy),
      deleted: deletedToo(ctx, filter?.isActive, 'deleteUser'),
    });
  }

  @Query(() => User, { description: 'One account.' })
  async user(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return byId(ctx, User, id, info);
  }

  @Mutation(() => CreateUserPayload, {
    description: 'Makes an account for somebody, and the profile of its role. Only an administrator makes an administrator.',
  })
  async createUser(@Arg('input', () => CreateUserInput, { description: 'The account.' }) input: CreateUserInput, @Ctx() ctx: Context) {
    return createUser(ctx, input);
  }

  @Mutation(() => RegisterUserPayload, {
    description:
      "Makes one's own account, as a student or a parent where the organization lets people. The office uses it as `createUser`.",
  })
  async registerUser(
    @Arg('input', () => RegisterUserInput, { description: 'The account.' }) input: RegisterUserInput,
    @Ctx() ctx: Context,
  ) {
    return registerUser(ctx, input);
  }

  @Mutation(() => UpdateUserPayload, { description: 'Changes an account. A new role, and switching it off, end its sessions.' })
  async updateUser(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('input', () => UpdateUserInput, { description: 'What is to change.' }) input: UpdateUserInput,
    @Ctx() ctx: Context,
  ) {
    return updateUser(ctx, id, input);
  }

  @Mutation(() => UpdateProfilePayload, {
    description: "Changes what is said of the viewer. Role and state are not the viewer's to change.",
  })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What is to change.' }) input: UpdateProfileInput,
    @Ctx() ctx: Context,
  ) {
    return updateProfile(ctx, input);
  }

  @Mutation(() => DeactivateUserPayload, {
    description: 'Switches an account off: it stays listed, nobody can sign in with it, its sessions end.',
  })
  async deactivateUser(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context) {
    return deactivateUser(ctx, id);
  }

  @Mutation(() => DeleteUserPayload, { description: 'Deletes an account. The row is kept and can be restored. Not the own account.' })
  async deleteUser(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context) {
    return deleteUser(ctx, id);
  }

  @Mutation(() => RestoreUserPayload, { description: 'Brings a deleted account back, active.' })
  async restoreUser(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context) {
    return restoreUser(ctx, id);
  }
}
