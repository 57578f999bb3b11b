import { spawn } from 'node:child_process';
import { Socket } from 'node:net';

/** Stands by until `dismiss()`. */
export interface Guard {
  dismiss(): void;
}

/** Waits for a line. When the pipe ends without one, whoever held its other end is gone: stop the server, then remove the folders. */
const script = `
trap '' HUP INT TERM
read -r line && exit 0
pid=$1; shift
kill -INT "$pid" 2>/dev/null
i=0
while [ $i -lt 200 ] && kill -0 "$pid" 2>/dev/null; do sleep 0.1; i=$((i+1)); done
[ $# -eq 0 ] || rm -rf "$@" || { sleep 2; rm -rf "$@"; }
`;

/** Stops PostgreSQL when this process ends without doing it, even by kill -9. */
export function guard(pid: number, folders: readonly string[]): Guard {
  const shell = spawn('/bin/sh', ['-c', script, 'madrasti-guard', String(pid), ...folders], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a shell there is no guard: the next start clears up instead.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return { dismiss: () => void shell.stdin.end('done\n') };
}
