/**
 * Whether a flag is about a record, as SQL over the aliases of both: the record of its own lesson, and those of the run of school days
 * that the policy found, late arrivals for a pattern of them and absences for the others.
 */
export const isAbout = (flag: string, record: string): string =>
  `${record}.student_id = ${flag}.student_id and (${record}.session_instance_id = ${flag}.session_instance_id
    or ${record}.date between ${flag}.run_starts_on and ${flag}.run_ends_on
      and (case when ${flag}.flag_type = 'LATE_PATTERN' then ${record}.status = 'LATE' else ${record}.status in ('ABSENT', 'EXCUSED') end))`;
