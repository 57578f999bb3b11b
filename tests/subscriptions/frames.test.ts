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
    for (const text of texts) {
      const frames = new Frames([{ cursor: 1, tail: text.slice(3) }]);
      request.socket.write(frames.after(0, text.slice(0, 3)));
      socket.send('between');
      request.socket.write(frames.after(0, text.slice(0, 3)));
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

it('holds what comes after a cursor, in order, whoever was asked for before', () => {
  const frames = new Frames([3, 5, 8].map((cursor) => ({ cursor, tail: String(cursor) })));
  const textAfter = (cursor: number, head: string): string => frames.after(cursor, head).toString('latin1').replace(/\x81./gs, ' ').trim();
  expect(frames.last).toBe(8);
  expect(textAfter(2, 'a')).toBe('a3 a5 a8');
  expect(textAfter(2, 'b')).toBe('b3 b5 b8');
  expect(textAfter(3, 'b')).toBe('b5 b8');
  expect(textAfter(7, 'a')).toBe('a8');
  expect(textAfter(0, 'a')).toBe('a3 a5 a8');
  expect(frames.after(8, 'a')).toHaveLength(0);
});
