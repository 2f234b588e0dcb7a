import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Debian's Chromium, without a screen; `npm test` installs it where that can be. */
export function openChromium(): Promise<Browser> {
  const executablePath = process.env['SAMENLOKET_CHROMIUM'] ?? places.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      `There is no Chromium at ${places.join(', ')}. Install it (apt-get install chromium) or set SAMENLOKET_CHROMIUM.`,
    );
  }
  return chromium.launch({
    executablePath,
    // Date fields speak the language of the process.
    env: { ...(process.env as Record<string, string>), LANGUAGE: 'nl_BE', LC_ALL: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--lang=nl-BE'],
  });
}
