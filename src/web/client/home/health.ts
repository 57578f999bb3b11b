/** Asks the server every few seconds whether it is ready, and shows what it says. */
export function watchHealth(): void {
  const box = document.querySelector<HTMLElement>('.health');
  const word = box?.querySelector('.word');
  const checks = box?.querySelector('.checks');
  if (!box || !word || !checks) return;
  const { health = '/readyz', ready = '', notReady = '', unreachable = '' } = box.dataset;

  const say = (good: boolean, text: string, list: readonly HTMLElement[]): void => {
    box.dataset['state'] = good ? 'ready' : 'failing';
    // A live region repeats whatever is written into it, so only what is new is written.
    if (word.textContent !== text) word.textContent = text;
    checks.replaceChildren(...list);
  };
  const ask = async (): Promise<void> => {
    if (document.hidden) return;
    try {
      const response = await fetch(health, {
        cache: 'no-store',
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(5000),
      });
      say(response.ok, response.ok ? ready : notReady, partsOf(await response.json().catch(() => null)));
    } catch {
      say(false, unreachable, []);
    }
  };
  void ask();
  setInterval(() => void ask(), 5000);
  document.addEventListener('visibilitychange', () => void ask());
}

/** One label for each part that is in use; what is not configured is not needed. */
function partsOf(answer: unknown): HTMLElement[] {
  const { database, redis, storage, mail } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries({ database, redis, storage, mail })
    .filter(([, state]) => typeof state === 'string' && state !== 'not_configured')
    .map(([name, state]) => {
      const item = document.createElement('li');
      item.dir = 'ltr';
      item.textContent = `${name}: ${String(state)}`;
      item.dataset['good'] = String(state !== 'disconnected');
      return item;
    });
}
