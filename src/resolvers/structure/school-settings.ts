import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { SchoolSettings } from '../../entities/structure/school-settings.js';
import { one } from '../../reading.js';
import { updateSchoolSettings } from '../../services/structure/update-school-settings.js';
import { rowPayload } from '../payloads.js';
import { UpdateSchoolSettingsInput } from './school-settings-inputs.js';

const UpdateSchoolSettingsPayload = rowPayload('UpdateSchoolSettings', 'schoolSettings', SchoolSettings);

@Resolver()
export class SchoolSettingsResolver {
  @Query(() => SchoolSettings, { nullable: true, description: 'What the school says of itself; null until somebody has said it.' })
  schoolSettings(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return one(ctx, SchoolSettings, info, { sql: 'true', values: {} });
  }

  @Mutation(() => UpdateSchoolSettingsPayload, {
    description: 'Changes what the school says of itself, or says it for the first time. The year that it names becomes the current one.',
  })
  updateSchoolSettings(
    @Arg('input', () => UpdateSchoolSettingsInput, { description: 'What is to change.' }) input: UpdateSchoolSettingsInput,
    @Arg('orCreate', () => Boolean, {
      defaultValue: true,
      description: 'Whether to say it for the first time where nobody has; NOT_FOUND when false.',
    })
    orCreate: boolean,
    @Ctx() ctx: Context,
  ) {
    return updateSchoolSettings(ctx, input, { orCreate });
  }
}
