import { crc32, deflateSync } from 'node:zlib';

/** A straight line from one point to another, in pixels. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const WIDTH = 480;
const HEIGHT = 240;
/** Half the width of a line. */
const PEN = 1.6;

type Colour = readonly [red: number, green: number, blue: number];
const dark: Colour = [30, 30, 30];
const white: Colour = [255, 255, 255];

/** A PNG of dark lines on white. */
export const drawing = (lines: readonly Line[]): Buffer =>
  png(WIDTH, HEIGHT, (x, y) => (lines.some((line) => distance(line, x, y) < PEN) ? dark : white));

const PORTRAIT = 160;
const grounds: readonly Colour[] = [
  [46, 94, 140],
  [140, 76, 46],
  [52, 116, 84],
  [112, 66, 122],
];

/** A PNG of head and shoulders, light on a ground that differs from the next one's. */
export function portrait(place: number): Buffer {
  const ground = grounds[place % grounds.length] ?? dark;
  const isHead = (x: number, y: number): boolean => Math.hypot(x - 80, y - 62) < 29;
  const areShoulders = (x: number, y: number): boolean => Math.hypot((x - 80) / 54, (y - 156) / 52) < 1;
  return png(PORTRAIT, PORTRAIT, (x, y) => (isHead(x, y) || areShoulders(x, y) ? [238, 232, 222] : ground));
}

function png(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(height * row);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels.set(colourAt(x, y), y * row + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each of three colours.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function distance([x1, y1, x2, y2]: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** A PDF of one page: a heading and lines below it, in French or English. */
export function page(heading: string, lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `0 -24 Td (${inPdf(line)}) Tj`).join(' ');
  const content = `BT /F1 20 Tf 60 770 Td (${inPdf(heading)}) Tj /F1 12 Tf 0 -16 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + trailer, 'latin1');
}

/** Text of a PDF in its encoding, one byte a character. */
const inPdf = (text: string): string =>
  text
    .replaceAll('’', '\x92')
    .replaceAll('œ', '\x9C')
    .replaceAll(/[^\x20-\xFF]/g, '?')
    .replaceAll(/[\\()]/g, String.raw`\$&`);

const RATE = 8000;

/** A WAV of a soft tone that lasts so many seconds. */
export function tone(seconds: number): Buffer {
  const samples = Buffer.from(
    Array.from({ length: seconds * RATE }, (_, i) => 128 + Math.round(30 * Math.sin((i * 2 * Math.PI * 440) / RATE))),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  // Plain samples, one channel of eight bits.
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
