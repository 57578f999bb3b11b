import { signal } from '@preact/signals';
import { operations, type Child, type Notification } from '../operations.js';
import { request } from '../session.js';

export const unread = signal<{ total: number; list: readonly Notification[] } | null>(null);
export const children = signal<readonly Child[]>([]);

let wanted = 0;

/** Asks for the unread notifications; of several answers under way the last asked for counts. */
export async function loadNotifications(): Promise<void> {
  wanted += 1;
  const mine = wanted;
  try {
    const { notifications } = await request<{ notifications: { totalCount: number; nodes: readonly Notification[] } }>(
      operations.notifications,
    );
    if (mine === wanted) unread.value = { total: notifications.totalCount, list: notifications.nodes };
  } catch {
    // The list stays as it is; the next alert, connection or look at the page asks again.
  }
}

/** Gone from the list at once; if the server does not take it, it comes back with the next answer. */
export async function markRead(id: string): Promise<void> {
  const before = unread.value;
  if (before) unread.value = { total: before.total - 1, list: before.list.filter((notification) => notification.id !== id) };
  try {
    await request(operations.markNotificationRead, { id });
  } finally {
    await loadNotifications();
  }
}

export async function loadChildren(): Promise<void> {
  const { students } = await request<{ students: { nodes: readonly Child[] } }>(operations.children);
  children.value = students.nodes;
}
