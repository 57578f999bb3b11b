import type { DemoStep } from './make-demo.js';

const WIDTH = 30;
/** From so many students on, making them takes long enough to show how far it is. */
export const BIG_SCHOOL = 1000;
const names: Readonly<Record<DemoStep, string>> = { students: 'Students ', registers: 'Registers' };

/** What is written to; standard output, usually. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a big school is: a bar that moves on a terminal, a line for every tenth elsewhere. A small school needs none. */
export function progressBar(terminal: Terminal, big: boolean): (step: DemoStep, done: number, total: number) => void {
  let told = '';
  return (step, done, total) => {
    if (!big) return;
    const share = total === 0 ? 1 : done / total;
    const filled = Math.round(share * WIDTH);
    const figures = `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    if (terminal.isTTY === true) {
      terminal.write(`\r${names[step]} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${figures}${done >= total ? '\n' : ''}`);
      return;
    }
    const tenth = `${step} ${Math.floor(share * 10)}`;
    if (tenth === told) return;
    told = tenth;
    terminal.write(`${names[step]} ${figures}\n`);
  };
}
