import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { readHealth } from '../health.js';
import { columns, scopes } from '../permissions/scopes.js';
import { DateTimeScalar } from '../scalars.js';
import { explainAccess, type AccessExplanation } from '../services/platform/explain-access.js';
import { version } from '../version.js';

const named = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
const PermissionColumn = named(columns);
const scopeNames = scopes.map((scope) => scope.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
const PermissionScope = named(scopeNames);
const AccessReason = named([
  'SCOPE_COVERS_ALL',
  'ROW_IN_SCOPE',
  'DEPENDS_ON_ROW',
  'SIGN_IN',
  'ROLE',
  'ROW_NOT_FOUND_OR_OUT_OF_SCOPE',
] as const);
registerEnumType(PermissionColumn, {
  name: 'PermissionColumn',
  description: 'A column of the permission matrix: a role, or VISITOR for whoever is not signed in.',
});
registerEnumType(PermissionScope, {
  name: 'PermissionScope',
  description: 'How far a right reaches; `docs/permissions.md` says what each means.',
});
const PartStatus = named(['CONNECTED', 'DISCONNECTED', 'CONFIGURED', 'NOT_CONFIGURED'] as const);
registerEnumType(PartStatus, {
  name: 'PartStatus',
  description: 'How a part that the server depends on is.',
  valuesConfig: {
    CONNECTED: { description: 'It works.' },
    DISCONNECTED: { description: 'It should work and does not.' },
    CONFIGURED: { description: 'It is set up; whether it works shows at its next use.' },
    NOT_CONFIGURED: { description: 'It is not set up, and not needed.' },
  },
});
registerEnumType(AccessReason, {
  name: 'AccessReason',
  description: 'What decided whether a viewer may.',
  valuesConfig: {
    SCOPE_COVERS_ALL: { description: 'The role reaches every row of the organization.' },
    ROW_IN_SCOPE: { description: 'The row is within what the role reaches.' },
    DEPENDS_ON_ROW: { description: 'The role may, on rows within its scope: ask again with an id.' },
    SIGN_IN: { description: 'Nobody is signed in; some role may.' },
    ROLE: { description: 'The role may never do this.' },
    ROW_NOT_FOUND_OR_OUT_OF_SCOPE: { description: 'No such row, or not within what the role reaches: which of the two is not told.' },
  },
});

/** Which rule decides, and what would unlock it. */
@ObjectType('AccessExplanation', {
  simpleResolvers: true,
  description: 'Which rule decides whether the viewer may, and what would unlock it.',
})
class AccessExplanationType {
  @Field(() => String, { description: 'The coordinate that was asked about.' })
  coordinate!: string;
  @Field(() => Boolean, { description: 'Whether the viewer may.' })
  allowed!: boolean;
  @Field(() => PermissionColumn, { description: 'The column of the matrix that applies to the viewer.' })
  column!: string;
  @Field(() => PermissionScope, { description: 'The cell of the matrix: how far the right reaches.' })
  scope!: string;
  @Field(() => AccessReason, { description: 'What decided.' })
  reason!: string;
  @Field(() => [PermissionColumn], { description: 'Who the coordinate is open to, each within its own scope.' })
  roles!: readonly string[];
}

/** What the API is. */
@ObjectType({ simpleResolvers: true, description: 'What this API is, and for which organization it answers.' })
class ApiInfo {
  @Field(() => String, { description: 'Version of the product.' })
  version!: string;
  @Field(() => String, { description: 'Short name of the organization that the request means.' })
  organization!: string;
  @Field(() => String, { description: 'Full name of that organization.' })
  organizationName!: string;
  @Field(() => String, { description: 'IANA time zone of its school days and lesson times.' })
  timeZone!: string;
  @Field(() => String, { description: 'Its school day now, `YYYY-MM-DD`.' })
  today!: string;
}

/** How the server is. */
@ObjectType({ simpleResolvers: true, description: 'How the server and the parts that it depends on are.' })
class HealthReport {
  @Field(() => Boolean, { description: 'Whether every part works that is needed.' })
  healthy!: boolean;
  @Field(() => DateTimeScalar, { description: 'When the parts were asked.' })
  checkedAt!: Date;
  @Field(() => String, { description: 'Version of the product.' })
  version!: string;
  @Field(() => PartStatus, { description: 'PostgreSQL.' })
  database!: string;
  @Field(() => PartStatus, { description: 'Redis, which carries events between nodes.' })
  redis!: string;
  @Field(() => PartStatus, { description: 'Storage of uploaded files outside this server.' })
  storage!: string;
  @Field(() => PartStatus, { description: 'The mail server.' })
  mail!: string;
}

@Resolver()
export class PlatformResolver {
  @Query(() => ApiInfo, { description: 'What this API is, and for which organization it answers. Open to everybody.' })
  apiInfo(@Ctx() ctx: Context): ApiInfo {
    const { slug, name, timeZone } = ctx.organization;
    return { version, organization: slug, organizationName: name, timeZone, today: ctx.today };
  }

  @Query(() => HealthReport, { description: 'How the server and the parts that it depends on are. Open to everybody.' })
  async health(@Ctx() ctx: Context): Promise<HealthReport> {
    const { healthy, version: running, ...parts } = await readHealth(ctx.platform);
    return {
      healthy,
      version: running,
      checkedAt: ctx.now,
      database: parts.database.toUpperCase(),
      redis: parts.redis.toUpperCase(),
      storage: parts.storage.toUpperCase(),
      mail: parts.mail.toUpperCase(),
    };
  }

  @Query(() => AccessExplanationType, {
    description:
      'Which rule decides whether the viewer may use a field, such as `Mutation.markAttendance`, or see rows of a type, such as `AttendanceRecord`; with an id, whether that row is in reach.',
  })
  async explainAccess(
    @Arg('coordinate', () => String, { description: 'A coordinate of the schema that has a row in the permission matrix.' })
    coordinate: string,
    @Arg('id', () => ID, { nullable: true, description: 'A row, by numeric key or uuid.' }) id: string | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccessExplanationType> {
    const explanation: AccessExplanation = await explainAccess(ctx, info.schema, coordinate.slice(0, 200), id ?? undefined);
    return { ...explanation, scope: scopeNames[scopes.indexOf(explanation.scope)] ?? 'NONE' };
  }
}
