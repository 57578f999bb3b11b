#!/usr/bin/env bash
# A homework from beginning to end, by the documented REST calls of Madrasti 2.0: a teacher makes and publishes it, a student does it.
#
#   bash examples/curl/homework.sh
#
# TEACHER, STUDENT and PASSWORD say who: the demo accounts when left out. URL and ORGANIZATION as in rest.sh. Needs curl, and node to read JSON.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/rest.sh"

sign_in "${TEACHER:-teacher@madrasti.test}"
teacher=$(call GET /api/users/profile/ | read_json it.id)
class=$(call GET "/api/schools/classes/?class_teacher=$teacher&page_size=1" | read_json 'JSON.stringify(it.results[0])')
grade=$(read_json it.grade <<<"$class")
subject=$(call GET '/api/schools/subjects/?search=Math&page_size=1' | read_json 'it.results[0]?.id')
due=$(node --print 'new Date(Date.now() + 2 * 86400000).toISOString()')

homework=$(call POST /api/homework/homework/ "{
  \"title\": \"Fractions\", \"homework_type\": \"QCM\", \"subject\": $subject, \"grade\": $grade,
  \"classes\": [$(read_json it.id <<<"$class")], \"due_date\": \"$due\"}" | read_json it.id)
call POST /api/homework/questions/bulk_create/ "{\"homework\": $homework, \"questions\": [
  {\"question_type\": \"QCM_SINGLE\", \"question_text\": \"1/2 + 1/4 = ?\", \"points\": 3, \"order\": 1, \"choices\": [
    {\"text\": \"3/4\", \"is_correct\": true}, {\"text\": \"2/6\", \"is_correct\": false}]},
  {\"question_type\": \"TRUE_FALSE\", \"question_text\": \"2/4 = 1/2\", \"points\": 1, \"order\": 2, \"choices\": [
    {\"text\": \"True\", \"is_correct\": true}, {\"text\": \"False\", \"is_correct\": false}]}]}" >/dev/null
call POST "/api/homework/homework/$homework/publish/" '{}'
echo

sign_in "${STUDENT:-student@madrasti.test}"
answers=$(call GET "/api/homework/questions/?homework=$homework" |
  read_json 'JSON.stringify(it.results.map(({ id, choices }) => ({ question: id, selected_choices: [choices[0].id] })))')
submission=$(call POST /api/homework/submissions/ "{\"homework\": $homework, \"answers\": $answers}" | read_json it.id)
call POST "/api/homework/submissions/$submission/submit/" '{}'
echo
