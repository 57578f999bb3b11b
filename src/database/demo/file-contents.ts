import { crc32, deflateSync } from 'node:zlib';

/** A straight line from one point to another, in pixels. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

const WIDTH = 480;
const HEIGHT = 240;
/** Half the width of a line. */
const PEN = 1.6;

/** A PNG of dark lines on white. */
export function drawing(lines: readonly Line[]): Buffer {
  const pixels = Buffer.alloc(HEIGHT * (WIDTH + 1));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) pixels[y * (WIDTH + 1) + x + 1] = lines.some((line) => distance(line, x, y) < PEN) ? 30 : 255;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits of grey a pixel.
  header.set([8, 0, 0, 0, 0], 8);
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
