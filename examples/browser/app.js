// Shows alerts as they arrive, on a page of another origin than the server's: it needs nothing but fetch and graphql-ws.
import { createClient } from 'graphql-ws';

const { url, organization } = await (await fetch('/settings.json')).json();
const ours = organization ? { 'x-organization': organization } : {};
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const list = document.querySelector('ul');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(form));
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ours },
    body: JSON.stringify({
      query: 'mutation ($input: LoginInput!) { login(input: $input) { accessToken user { fullName } } }',
      variables: { input: { email, password } },
    }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    status.textContent = errors[0].message;
    return;
  }
  form.hidden = true;
  listen(data.login);
});

function listen({ accessToken, user }) {
  let after;
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: { authorization: `Bearer ${accessToken}`, ...ours },
    shouldRetry: () => true,
    retryAttempts: Infinity,
    on: {
      connected: (_socket, greeting) => {
        after ??= greeting?.cursor;
        status.textContent = `${user.fullName} is listening.`;
      },
      closed: () => (status.textContent = 'The connection is lost; connecting again.'),
    },
  });
  const query =
    'subscription ($after: Cursor) { attendanceAlert(after: $after) { cursor studentName subjectName sessionDate sessionTime status } }';
  // A getter: each connection asks from the newest cursor on.
  const variables = {
    get after() {
      return after;
    },
  };
  client.subscribe(
    { query, variables },
    {
      next: ({ data }) => {
        const { cursor, studentName, subjectName, sessionDate, sessionTime, status: mark } = data.attendanceAlert;
        after = cursor;
        const item = document.createElement('li');
        item.textContent = `${studentName}: ${mark}, ${subjectName}, ${sessionDate} ${sessionTime}`;
        list.prepend(item);
      },
      error: (error) => (status.textContent = String(error[0]?.message ?? error)),
      complete: () => undefined,
    },
  );
}
