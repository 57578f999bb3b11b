import { signal } from '@preact/signals';

/** Where in the page somebody is, in the address: the phone's back button works, and a reload stays there. */
export type Route = { view: 'home'; day: string | null } | { view: 'register'; id: string };

function read(): Route {
  const [, view, value = ''] = location.hash.split('/');
  if (view === 'register' && value) return { view, id: decodeURIComponent(value) };
  return { view: 'home', day: view === 'day' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null };
}

export const route = signal<Route>(read());
addEventListener('hashchange', () => (route.value = read()));

export function goTo(next: Route): void {
  if (next.view === 'register') location.hash = `#/register/${encodeURIComponent(next.id)}`;
  else location.hash = next.day ? `#/day/${next.day}` : '#/';
}
