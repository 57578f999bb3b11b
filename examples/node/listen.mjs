// Signs in as a parent and prints what happens to the children, each event as a line of JSON: absences and late arrivals, grades, badges.
// Goes on where it stopped after a restart, of either side.
//
//   node examples/node/listen.mjs
//
// URL, EMAIL and PASSWORD say where and who: the demo parent when left out. ORGANIZATION names the school where it is not the default one.
// CURSOR_FILE is where it remembers the last event of each kind that it has printed (.event-cursors). Needs the packages graphql-ws and ws.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const {
  URL: url = 'http://127.0.0.1:8000',
  EMAIL: email = 'parent@madrasti.test',
  PASSWORD: password = 'Madrasti-2026',
  ORGANIZATION: organization,
  CURSOR_FILE: cursorFile = '.event-cursors',
} = process.env;
const ours = organization ? { 'x-organization': organization } : {};

async function ask(query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ours },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const pair = 'accessToken refreshToken expiresAt';
let session = (await ask(`mutation ($input: LoginInput!) { login(input: $input) { ${pair} } }`, { input: { email, password } })).login;

/** The access token, renewed when it has less than a minute left. */
async function accessToken() {
  if (Date.parse(session.expiresAt) - Date.now() < 60_000) {
    const input = { refreshToken: session.refreshToken };
    session = (await ask(`mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { ${pair} } }`, { input }))
      .refreshSession;
  }
  return session.accessToken;
}

/** What is followed, and what is asked of it. */
const streams = {
  attendanceAlert: 'studentName subjectName sessionDate sessionTime status priority',
  gradePublished: 'studentName title subjectName score maxScore pointsEarned',
  badgeEarned: 'studentName badgeName rarity pointsReward',
};

/** The newest event of each stream that was printed. */
const cursors = existsSync(cursorFile) ? JSON.parse(readFileSync(cursorFile, 'utf8')) : {};
function remember(stream, cursor) {
  cursors[stream] = cursor;
  // Whole or not at all, whenever it is killed.
  writeFileSync(`${cursorFile}.new`, JSON.stringify(cursors));
  renameSync(`${cursorFile}.new`, cursorFile);
}

const client = createClient({
  url: `${url.replace(/^http/, 'ws')}/graphql`,
  webSocketImpl: WebSocket,
  connectionParams: async () => ({ authorization: `Bearer ${await accessToken()}`, ...ours }),
  retryAttempts: Infinity,
  shouldRetry: () => true,
  on: {
    // The first greeting says where listening begins, so that an event of the next moment is not missed by whoever is away then.
    connected: (_socket, greeting) => {
      for (const stream of Object.keys(streams)) if (cursors[stream] === undefined) remember(stream, greeting.cursor);
      console.error('connected');
    },
    // 4410: the session was ended; signing in again is the owner's business.
    closed: ({ code }) => (code === 4410 ? process.exit(1) : console.error(`closed with ${code}, connecting again`)),
  },
});
async function follow(stream, fields) {
  const query = `subscription ($after: Cursor) { ${stream}(after: $after) { cursor occurredAt ${fields} gap { oldest } } }`;
  // A getter: each connection asks from the newest cursor on.
  const variables = {
    get after() {
      return cursors[stream];
    },
  };
  for await (const { data, errors } of client.iterate({ query, variables })) {
    if (errors) throw new Error(errors[0].message);
    const { cursor, gap, ...event } = data[stream];
    if (gap) console.error(`Older events of ${stream} are no longer kept: read what they tell of.`);
    else console.log(JSON.stringify({ event: stream, ...event }));
    // Remembered after it is printed: killed in between, it is printed twice rather than never.
    remember(stream, cursor);
  }
}
await Promise.all(Object.entries(streams).map(([stream, fields]) => follow(stream, fields)));
