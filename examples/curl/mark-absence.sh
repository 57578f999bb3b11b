#!/usr/bin/env bash
# Signs in as a teacher, opens the register of a lesson of today and marks a student absent: the documented REST calls of Madrasti 2.0.
#
#   bash examples/curl/mark-absence.sh "Sara Alami"
#
# URL, EMAIL and PASSWORD say where and who: the demo teacher when left out. ORGANIZATION names the school where it is not the default one.
# Needs curl, and node to read JSON.
set -euo pipefail
student="${1:-Sara Alami}"
source "$(dirname "${BASH_SOURCE[0]}")/rest.sh"

sign_in "${EMAIL:-teacher@madrasti.test}"

today=$(call GET /api/attendance/timetable-sessions/today_sessions/)
lesson=$(read_json 'it.sessions[0]?.id' <<<"$today") || { echo 'No lesson today.' >&2; exit 1; }
session=$(read_json 'it.sessions[0].attendance_session' <<<"$today") ||
  session=$(call POST /api/attendance/sessions/ "{\"timetable_session\": $lesson, \"date\": $(read_json 'JSON.stringify(it.date)' <<<"$today")}" | read_json it.id)

status=$(call GET "/api/attendance/sessions/$session/" | read_json it.status)
if [ "$status" = NOT_STARTED ]; then call POST "/api/attendance/sessions/$session/start/" '{}' >/dev/null; fi

id=$(call GET "/api/attendance/sessions/$session/students/" |
  read_json '(it.students ?? it).find((one) => one.student_name === process.argv[1])?.student_id' "$student") ||
  { echo "$student is not in this class." >&2; exit 1; }

call POST "/api/attendance/sessions/$session/bulk_mark/" \
  "{\"attendance_data\": [{\"student\": $id, \"status\": \"absent\", \"absence_reason\": \"illness\"}]}"
echo
