import { signal } from '@preact/signals';

/** Where in the page somebody is, in the address: the phone's back button works, and a reload stays there. */
export type Route =
  | { view: 'home'; day: string | null }
  | { view: 'register'; id: string }
  /** All homework of a teacher, or one with, for a teacher, the work of one student. */
  | { view: 'homework'; id: string | null; attempt: string | null };

function read(): Route {
  const [, view, ...rest] = location.hash.split('/').map(decodeURIComponent);
  const [value = '', attempt = ''] = rest;
  if (view === 'register' && value) return { view, id: value };
  if (view === 'homework') return { view, id: value || null, attempt: attempt || null };
  return { view: 'home', day: view === 'day' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null };
}

export const route = signal<Route>(read());
addEventListener('hashchange', () => (route.value = read()));

/** The address of a place, for a link. */
export function linkTo(next: Route): string {
  switch (next.view) {
    case 'register':
      return `#/register/${encodeURIComponent(next.id)}`;
    case 'homework':
      return ['#/homework', next.id, next.attempt].filter((part) => part !== null).join('/');
    case 'home':
      return next.day ? `#/day/${next.day}` : '#/';
  }
}

export const homeworkLink = (id: string | null = null, attempt: string | null = null): string => linkTo({ view: 'homework', id, attempt });

export function goTo(next: Route): void {
  location.hash = linkTo(next);
}
