import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Role } from '../../entities/identity/role.js';
import { CreatedFilter } from '../created-filter.js';
import { ascending, mostOrders, orderOf } from '../order-of.js';
import { PageArgs } from '../page-args.js';

/** Which accounts. */
@InputType({ description: 'Which accounts; conditions that are left out are not asked.' })
export class UserFilter extends CreatedFilter {
  @Field(() => Role, { nullable: true, description: 'With this role.' })
  role?: Role | null;

  @Field(() => [Role], { nullable: true, description: 'With one of these roles; an empty list matches nothing.' })
  @ArrayMaxSize(20)
  roles?: Role[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people can sign in with it. Who may delete accounts finds deleted ones with false.',
  })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in name or address.' })
  @MaxLength(200)
  search?: string | null;
}

export const userOrder = orderOf(
  'User',
  {
    ID: 't.id',
    FIRST_NAME: 't.first_name',
    LAST_NAME: 't.last_name',
    FULL_NAME: 't.full_name',
    EMAIL: 't.email',
    IS_ACTIVE: 't.is_active',
    ROLE: 't.role',
    CREATED_AT: 't.created_at',
    UPDATED_AT: 't.updated_at',
    LAST_LOGIN_AT: "coalesce(t.last_login_at, '-infinity'::timestamptz)",
  },
  [ascending('t.last_name'), ascending('t.first_name')],
);

/** Arguments of the list of accounts. */
@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Which accounts.' })
  filter?: UserFilter | null;

  @Field(() => [userOrder.type], { nullable: true, description: 'In which order; by family name otherwise.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof userOrder.type>[] | null;
}

/** Which students, teachers or guardians. */
@InputType({ description: 'Which people; conditions that are left out are not asked.' })
export class PersonFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether people can sign in with the account.' })
  isActive?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in the name.' })
  @MaxLength(200)
  search?: string | null;
}

/** Which students. */
@InputType({ description: 'Which students; conditions that are left out are not asked.' })
export class StudentFilter extends PersonFilter {
  @Field(() => ID, { nullable: true, description: 'Of this class now, by numeric key or uuid.' })
  classId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose guardian today is this one, by numeric key or uuid.' })
  guardianId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they have a class now.' })
  hasClass?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Text in name or student number.' })
  @MaxLength(200)
  declare search?: string | null;
}

const nameOf = (column: string): string => `(select u.${column} from user_account u where u.id = t.id)`;
const byName = { ID: 't.id', FIRST_NAME: nameOf('first_name'), LAST_NAME: nameOf('last_name') };
const inOrder = [ascending('t.id')];

export const studentOrder = orderOf('Student', { ...byName, STUDENT_NUMBER: "coalesce(t.student_number, '')" }, inOrder);
export const teacherOrder = orderOf('Teacher', byName, inOrder);
export const guardianOrder = orderOf('Guardian', byName, inOrder);

/** Arguments of the list of teachers. */
@ArgsType()
export class TeachersArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which teachers.' })
  filter?: PersonFilter | null;

  @Field(() => [teacherOrder.type], { nullable: true, description: 'In which order; by key otherwise.' })
  @ArrayMaxSize(mostOrders)
  orderBy?: InstanceType<typeof teacherOrder.type>[] | null;
}
