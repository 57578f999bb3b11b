import { type Launch, startPostmaster } from './postmaster.js';

/** A PostgreSQL that comes back. */
export interface Kept {
  pid(): number;
  stop(): Promise<void>;
}

/** So many deaths, each soon after the start before it, are no accident. */
const patience = 5;

/** Starts PostgreSQL again when it ends on its own. Connections break meanwhile; later ones find it at the same address. */
export async function keepRunning(launch: Launch, onLost: (error: unknown) => void): Promise<Kept> {
  let stopping = false;
  let current = startPostmaster(launch);
  let { pid } = await current;

  const watch = async (): Promise<void> => {
    for (let deaths = 0; deaths < patience;) {
      const server = await current;
      ({ pid } = server);
      const start = performance.now();
      await server.ended;
      if (stopping) return;
      deaths = performance.now() - start < 10_000 ? deaths + 1 : 1;
      launch.log('PostgreSQL ended on its own; starting it again');
      current = startPostmaster(launch);
    }
    throw new Error(`PostgreSQL ended ${patience} times soon after its start`);
  };
  const watching = watch().catch(onLost);

  const stop = async (): Promise<void> => {
    stopping = true;
    const server = await current.catch(() => undefined);
    await server?.stop();
    await watching;
  };
  return { pid: () => pid, stop };
}
