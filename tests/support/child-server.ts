// The server as a process of its own, to be killed by a test. It ends with whoever started it.
process.stdin.on('end', () => process.exit(1)).resume();
await import('../../src/main.js');
