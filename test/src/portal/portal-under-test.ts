import { temporaryFolder } from '../harness/folders.js';
import { startPlatformProcess } from '../harness/running-platform.js';
import { openChromium } from './chromium.js';
import { OwnBrowser, type Visitor } from './own-browser.js';

export type { Visitor } from './own-browser.js';
export { follow, settled } from './settled.js';

export interface Visit {
  /** Pixels; 1280 by default. */
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'nl' | 'ar' | 'uk' | 'tr' | 'fr' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
}

/** `npm start` with the sample region as a process, or what runs at SAMENLOKET_PORTAL_URL already; and a real browser. */
export class PortalUnderTest {
  private constructor(
    readonly url: string,
    private readonly browser: Awaited<ReturnType<typeof openChromium>>,
    private readonly belongings: AsyncDisposableStack,
  ) {}

  /** @param running of a platform that somebody else stops */
  static async start(running = process.env['SAMENLOKET_PORTAL_URL']): Promise<PortalUnderTest> {
    const belongings = new AsyncDisposableStack();
    const url = running ?? (await startPlatform(belongings));
    const browser = await openChromium();
    belongings.defer(() => browser.close());
    return new PortalUnderTest(url, browser, belongings);
  }

  /** A browser of its own, with one page. */
  async visit(visit: Visit = {}): Promise<Visitor> {
    return (await this.ownBrowser(visit)).open();
  }

  /** A browser that knows nothing of others, and keeps what it knows from page to page. */
  async ownBrowser({
    width = 1280,
    height = 900,
    language = 'nl',
    ...looks
  }: Visit = {}): Promise<OwnBrowser> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: language === 'nl' ? 'nl-BE' : language,
      colorScheme: looks.scheme ?? 'light',
      forcedColors: looks.forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    return new OwnBrowser(this.url, context);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.belongings.disposeAsync();
  }
}

async function startPlatform(belongings: AsyncDisposableStack): Promise<string> {
  const folder = belongings.use(await temporaryFolder());
  return belongings.use(await startPlatformProcess(folder.path)).url;
}
