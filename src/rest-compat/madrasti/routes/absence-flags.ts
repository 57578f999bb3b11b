import type { Route } from '../../dialect.js';
import {
  AbsenceFlag,
  AbsenceFlags,
  CreateAbsenceFlag,
  DeleteAbsenceFlag,
  DismissAbsenceFlag,
  FlagStatistics,
  PendingAbsenceFlags,
  ResolveAbsenceFlag,
  UpdateAbsenceFlag,
  type ResolutionType as AnyResolution,
} from '../operations.js';
import { route } from '../route.js';
import { absenceFlagRow, closedFlag } from '../shapes/absence-flag.js';
import { flagAnalytics } from '../shapes/attendance-report.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import type { AbsenceFlagWrite, ResolutionType } from '../wire.js';

const order = {
  id: 'ID',
  student: 'STUDENT',
  session: 'SESSION_INSTANCE',
  flag_type: 'FLAG_TYPE',
  priority: 'PRIORITY',
  status: 'STATUS',
  absence_count: 'ABSENCE_COUNT',
  created_at: 'CREATED_AT',
  resolved_at: 'RESOLVED_AT',
  resolved_by: 'RESOLVED_BY',
  resolution_notes: 'RESOLUTION_NOTES',
  auto_generated: 'AUTO_GENERATED',
  parent_notified: 'PARENT_NOTIFIED',
  follow_up_required: 'FOLLOW_UP_REQUIRED',
} as const;

const names = { 'input.sessionInstanceId': 'session' };

/** What a body says of a flag; a new one gets the rest worked out from the marks. */
const inputOf = (body: AbsenceFlagWrite) => ({
  studentId: idOf(body.student),
  sessionInstanceId: idOf(body.session),
  flagType: body.flag_type,
  priority: body.priority,
  resolutionNotes: body.resolution_notes,
  documents: body.documents,
  followUpRequired: body.follow_up_required,
});

const resolutionOf = (type: ResolutionType): AnyResolution => type.toUpperCase() as AnyResolution;

export const absenceFlags: readonly Route[] = [
  route('GET /api/attendance/absence-flags/', AbsenceFlags, {
    order,
    variables: ({ query, page, order: orderBy }) => ({
      ...page,
      orderBy,
      filter: {
        studentId: idOf(query.student),
        flagType: query.flag_type,
        priority: query.priority,
        status: query.status,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.absenceFlags, absenceFlagRow),
  }),
  route('POST /api/attendance/absence-flags/', CreateAbsenceFlag, {
    names,
    variables: ({ body }) => ({ input: inputOf(body) }),
    reply: ({ createAbsenceFlag }) => absenceFlagRow(present(createAbsenceFlag.absenceFlag)),
  }),
  route('GET /api/attendance/absence-flags/:id/', AbsenceFlag, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ absenceFlag }) => absenceFlagRow(absenceFlag),
  }),
  route('PUT /api/attendance/absence-flags/:id/', UpdateAbsenceFlag, {
    names,
    // A type and a priority that are left out stay: on a flag of the policy they follow from the marks.
    variables: ({ path, body }) => ({
      id: path.id,
      input: inputOf({ resolution_notes: null, documents: null, follow_up_required: false, ...body }),
    }),
    reply: ({ updateAbsenceFlag }) => absenceFlagRow(present(updateAbsenceFlag.absenceFlag)),
  }),
  route('DELETE /api/attendance/absence-flags/:id/', DeleteAbsenceFlag, { variables: ({ path }) => ({ id: path.id }) }),
  route('GET /api/attendance/absence-flags/pending/', PendingAbsenceFlags, {
    order,
    variables: ({ query, page, order: orderBy }) => ({
      ...page,
      orderBy,
      filter: { priority: query.priority, search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged }) => paged(data.pendingAbsenceFlags, absenceFlagRow),
  }),
  route('POST /api/attendance/absence-flags/:id/resolve/', ResolveAbsenceFlag, {
    variables: ({ path, body }) => ({
      id: path.id,
      input: {
        resolutionType: resolutionOf(body.resolution_type),
        resolutionNotes: body.resolution_notes,
        documents: body.documents,
        markExcused: body.mark_excused ?? false,
        followUpRequired: body.follow_up_required ?? false,
      },
    }),
    reply: ({ resolveAbsenceFlag }) => closedFlag(resolveAbsenceFlag),
  }),
  route('POST /api/attendance/absence-flags/:id/dismiss/', DismissAbsenceFlag, {
    variables: ({ path, body }) => ({ id: path.id, input: { resolutionNotes: body.resolution_notes } }),
    reply: ({ dismissAbsenceFlag }) => closedFlag(dismissAbsenceFlag),
  }),
  route('GET /api/attendance/absence-flags/analytics/', FlagStatistics, {
    variables: ({ query }) => ({ startDate: query.start_date, endDate: query.end_date }),
    reply: ({ flagStatistics }) => flagAnalytics(flagStatistics),
  }),
];
