/** Waits longer after each failure, up to `most`; ends at once when the connection comes back or somebody looks at the page again. */
export function pause(attempt: number, most = 8000): Promise<void> {
  const wait = Math.min(most, 400 * 2 ** Math.min(attempt, 10)) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    const look = (): void => {
      if (!document.hidden) wake();
    };
    const timer = setTimeout(wake, wait);
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', look);
  });
}
