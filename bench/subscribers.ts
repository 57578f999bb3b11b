// A process of subscribers: opens its sockets, notes when each event arrives, and answers with the latencies. Started by run.ts.
import { WebSocket } from 'ws';

interface Order {
  url: string;
  count: number;
  tokens: readonly string[];
  /** One for each group; null: a bare socket. */
  query: readonly string[] | string | null;
  variables: readonly Record<string, unknown>[];
}
const arrivals: number[][] = [];
let open = 0;

function subscribe({ url, query, tokens, variables }: Order, i: number): Promise<void> {
  return new Promise((ready, failed) => {
    const mine: number[] = (arrivals[i] = []);
    const socket = new WebSocket(url, query === null ? [] : 'graphql-transport-ws', { perMessageDeflate: false });
    socket.on('error', failed);
    socket.on('close', (code: number) => failed(new Error(`closed with ${code}`)));
    socket.on('open', () => {
      open++;
      if (query === null) {
        ready();
        return;
      }
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${tokens[i % tokens.length]}` } }));
    });
    socket.on('message', (data: Buffer) => {
      const at = performance.timeOrigin + performance.now();
      if (query === null) {
        mine.push(at);
        return;
      }
      // Cheap, so that the subscribers' own core is no limit: an event's message begins with the operation's id and its type.
      if (data.length > 24 && data.indexOf('"next"', 8, 'latin1') === 17) {
        mine.push(at);
        return;
      }
      const head = data.subarray(0, 200).toString();
      if (head.includes('"connection_ack"')) {
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: typeof query === 'string' ? query : query[i % query.length], variables: variables[i % variables.length] },
          }),
        );
        ready();
      } else if (head.includes('"ping"')) socket.send('{"type":"pong"}');
    });
  });
}

process.on('message', (message: { open?: Order; report?: true }) => {
  void (async () => {
    if (message.open) {
      for (let i = 0; i < message.open.count; i += 100)
        await Promise.all(Array.from({ length: Math.min(100, message.open.count - i) }, (_, j) => subscribe(message.open as Order, i + j)));
      process.send?.({ opened: open });
    }
    if (message.report) process.send?.({ arrivals });
  })().catch((error: unknown) => {
    process.send?.({ failed: String(error) });
  });
});
