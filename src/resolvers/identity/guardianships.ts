import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Guardian } from '../../entities/identity/guardian.js';
import { GuardianRelation, Guardianship } from '../../entities/identity/guardianship.js';
import { Student } from '../../entities/identity/student.js';
import { byId, idIs, page, where } from '../../reading.js';
import { LocalDateScalar } from '../../scalars.js';
import { linkGuardian, type LinkGuardianInput as LinkGuardian } from '../../services/identity/link-guardian.js';
import { unlinkGuardian } from '../../services/identity/unlink-guardian.js';
import { updateGuardianship, type UpdateGuardianshipInput as UpdateGuardianship } from '../../services/identity/update-guardianship.js';
import { connectionOf } from '../connection.js';
import { listOf, type ListArgs } from '../list-of.js';
import { ascending, orderOf } from '../order-of.js';
import { rowPayload } from '../payloads.js';

/** What a guardian is to a child, and what of the child's they may see. */
@InputType({ description: "What a guardian is to a child, and what of the child's they may see." })
abstract class GuardianRightsFields {
  @Field(() => GuardianRelation, { nullable: true, description: 'What the guardian is to the child; GUARDIAN for a new tie.' })
  relation?: GuardianRelation | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which it holds; today for a new tie.' })
  startsOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it holds; null: no end is set.' })
  endsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Hears of absences and late arrivals; true for a new tie, as are all of these.' })
  mayReceiveAlerts?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Sees attendance records and absence flags.' })
  maySeeAttendance?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Sees marks and submissions.' })
  maySeeGrades?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Sees medical information.' })
  maySeeMedical?: boolean | null;
}

/** A tie between a guardian and a child. */
@InputType({ description: 'A tie between a guardian and a child.' })
export class LinkGuardianInput extends GuardianRightsFields implements LinkGuardian {
  @Field(() => ID, { description: 'The guardian, by numeric key or uuid.' })
  guardianId!: string;

  @Field(() => ID, { description: 'The student, by numeric key or uuid.' })
  studentId!: string;
}

/** What is to change of a tie. */
@InputType({ description: 'What is to change of a tie. What is left out stays as it is.' })
export class UpdateGuardianshipInput extends GuardianRightsFields implements UpdateGuardianship {}

/** Which ties. */
@InputType({ description: 'Which ties; conditions that are left out are not asked.' })
export class GuardianshipFilter {
  @Field(() => ID, { nullable: true, description: 'Of this guardian, by numeric key or uuid.' })
  guardianId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this student, by numeric key or uuid.' })
  studentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it holds today.' })
  holdsToday?: boolean | null;
}

const order = orderOf('Guardianship', { ID: 't.id', STARTS_ON: 't.starts_on' }, [ascending('t.id')]);

const GuardianshipConnection = connectionOf(Guardianship, 'Guardianship');
const list = listOf(Guardianship, {
  connection: GuardianshipConnection,
  filter: GuardianshipFilter,
  order,
  says: { filter: 'Which ties.', orderBy: 'In which order; by key otherwise.' },
  where: (filter) => [
    idIs('t.guardian_id', Guardian, filter?.guardianId),
    idIs('t.student_id', Student, filter?.studentId),
    where('(t.starts_on <= :today and (t.ends_on is null or t.ends_on >= :today)) = :holdsToday', {
      holdsToday: filter?.holdsToday ?? undefined,
    }),
  ],
});
const LinkGuardianPayload = rowPayload('LinkGuardian', 'guardianship', Guardianship);
const UpdateGuardianshipPayload = rowPayload('UpdateGuardianship', 'guardianship', Guardianship);

/** What unlinking did. */
@ObjectType({ simpleResolvers: true, description: 'What `unlinkGuardian` did.' })
class UnlinkGuardianPayload {
  @Field(() => ID, { description: 'Numeric key of the tie.' })
  unlinkedGuardianshipId!: string;

  @Field(() => Guardianship, { nullable: true, description: 'The tie, ended yesterday; null when it had not begun and is gone.' })
  guardianship!: Guardianship | null;
}

const idOf = 'The tie, by numeric key or uuid.';

@Resolver()
export class GuardianshipsResolver {
  @Query(() => GuardianshipConnection, {
    description: 'Ties between guardians and children that the viewer may see, past and future ones too.',
  })
  async guardianships(@Args(() => list.args) args: ListArgs<GuardianshipFilter>, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return page(ctx, Guardianship, info, list.asked(ctx, args));
  }

  @Query(() => Guardianship, { description: 'One tie between a guardian and a child.' })
  async guardianship(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return byId(ctx, Guardianship, id, info);
  }

  @Mutation(() => LinkGuardianPayload, { description: 'Ties a guardian to a child.' })
  async linkGuardian(@Arg('input', () => LinkGuardianInput, { description: 'The tie.' }) input: LinkGuardianInput, @Ctx() ctx: Context) {
    return linkGuardian(ctx, input);
  }

  @Mutation(() => UpdateGuardianshipPayload, { description: "Changes the days of a tie, and what of the child's the guardian may see." })
  async updateGuardianship(
    @Arg('id', () => ID, { description: idOf }) id: string,
    @Arg('input', () => UpdateGuardianshipInput, { description: 'What is to change.' }) input: UpdateGuardianshipInput,
    @Ctx() ctx: Context,
  ) {
    return updateGuardianship(ctx, id, input);
  }

  @Mutation(() => UnlinkGuardianPayload, { description: 'Ends a tie as of now: yesterday was its last day.' })
  async unlinkGuardian(@Arg('id', () => ID, { description: idOf }) id: string, @Ctx() ctx: Context) {
    return unlinkGuardian(ctx, id);
  }
}
