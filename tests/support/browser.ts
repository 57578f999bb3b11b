import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** A browser that the machine already has; none is ever downloaded. */
export const browserPath = [process.env['CHROMIUM_PATH'] ?? '', ...onPath].find((path) => existsSync(path));
/** Goes into a suite's title, so that a skipped page test says why. */
export const withoutBrowser = browserPath ? '' : ' (skipped: no chromium on PATH; apt-get install chromium, or set CHROMIUM_PATH)';

export async function openBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('no chromium');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: browserPath });
}
