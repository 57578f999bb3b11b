# What the examples beside it share: source it. URL says where the server is, ORGANIZATION names the school where it is not the default one.
url="${URL:-http://127.0.0.1:8000}"
token=''

# call METHOD PATH [BODY]: prints the answer, or the server's error on standard error.
call() {
  local answer status
  answer=$(curl --silent --show-error --write-out '\n%{http_code}' --request "$1" "$url$2" \
    --header 'Content-Type: application/json' ${token:+--header "Authorization: Bearer $token"} \
    ${ORGANIZATION:+--header "X-Organization: $ORGANIZATION"} ${3:+--data "$3"})
  status="${answer##*$'\n'}"
  answer="${answer%$'\n'*}"
  if [ "$status" -ge 400 ]; then
    echo "$1 $2 answered $status: $answer" >&2
    return 1
  fi
  printf '%s' "$answer"
}

# read_json EXPRESSION: what the expression says of the JSON on standard input, as `it`.
read_json() {
  node --eval "
    const it = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    const found = ($1);
    if (found === undefined || found === null) process.exit(1);
    console.log(found);" "${2:-}"
}

# sign_in EMAIL: from here on the calls are this person's.
sign_in() {
  token=''
  token=$(call POST /api/users/login/ "{\"email\": \"$1\", \"password\": \"${PASSWORD:-Madrasti-2026}\"}" | read_json it.access)
}
