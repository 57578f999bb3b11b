import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Frames } from '../../src/subscriptions/fanout/frames.js';

it('a frame of any length is a message to a client of the protocol, between messages that are sent as usual', async () => {
  const texts = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map((length) => 'a'.repeat(length));
  texts.push('سارة غائبة', `${'é'.repeat(62)}a`, 'ع'.repeat(32_768));
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  server.on('connection', (socket, request) => {
    const frames = new Frames();
    for (const text of texts) {
      request.socket.write(frames.of(text.slice(0, 3), text.slice(3)));
      socket.send('between');
      request.socket.write(frames.of(text.slice(0, 3), text.slice(3)));
    }
    socket.close();
  });
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const heard: string[] = [];
  client.on('message', (data: Buffer) => heard.push(data.toString()));
  const [code] = (await once(client, 'close')) as [number];
  expect(code).toBe(1005);
  expect(heard).toEqual(texts.flatMap((text) => [text, 'between', text]));
  server.close();
});
