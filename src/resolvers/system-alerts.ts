import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { DateTimeScalar } from '../scalars.js';
import { announceSystemAlert, type SystemAlertInput } from '../services/platform/announce-system-alert.js';
import { NotBlank } from './not-blank.js';
import { AlertSeverity } from './subscriptions/system-alert.js';

/** Something that everybody should hear of. */
@InputType({ description: 'Something that everybody of the organization should hear of.' })
class AnnounceSystemAlertInput implements SystemAlertInput {
  @Field(() => String, { description: 'What kind of thing it is, such as `maintenance`.' })
  @NotBlank()
  @MaxLength(50)
  alertType!: string;

  @Field(() => String, { description: 'Title.' })
  @NotBlank()
  @MaxLength(200)
  title!: string;

  @Field(() => String, { description: 'Text.' })
  @NotBlank()
  @MaxLength(2000)
  message!: string;

  @Field(() => AlertSeverity, { description: 'How much it matters.' })
  severity!: AlertSeverity;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When what it announces begins.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that ends, and the announcement with it; not before it begins.' })
  endsAt?: Date | null;
}

/** An announcement was made. */
@ObjectType({ simpleResolvers: true, description: 'An announcement was made.' })
class AnnounceSystemAlertPayload {
  @Field(() => DateTimeScalar, { description: 'When; `systemAlert` carries it to everybody.' })
  announcedAt!: Date;
}

@Resolver()
export class SystemAlertsResolver {
  @Mutation(() => AnnounceSystemAlertPayload, {
    description: 'Announces something to everybody of the organization, through `systemAlert`.',
  })
  announceSystemAlert(
    @Arg('input', () => AnnounceSystemAlertInput, { description: 'What.' }) input: AnnounceSystemAlertInput,
    @Ctx() ctx: Context,
  ): AnnounceSystemAlertPayload {
    return announceSystemAlert(ctx, input);
  }
}
