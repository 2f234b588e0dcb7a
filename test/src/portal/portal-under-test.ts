import type { SessionAnswer } from '@samenloket/gateway/session-api';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../harness/folders.js';
import { startPlatformProcess } from '../harness/running-platform.js';
import { openChromium } from './chromium.js';

export interface Visit {
  /** Pixels; 1280 by default. */
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'nl' | 'ar' | 'uk' | 'tr' | 'fr' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly forcedColours?: boolean;
}

/** A browser window of its own, with what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  /** Errors in the console, uncaught ones, and what the security policy refused. */
  readonly faults: readonly string[];
  /** To a page of the portal, until all that it asks is there. */
  readonly go: (path: string) => Promise<void>;
  /** As somebody of the practice environment, by the first name. */
  readonly signIn: (firstName: string, path: string) => Promise<void>;
}

/** `npm start` with the sample region as a process, or what runs at SAMENLOKET_PORTAL_URL already; and a real browser. */
export class PortalUnderTest {
  private constructor(
    readonly url: string,
    private readonly browser: Awaited<ReturnType<typeof openChromium>>,
    private readonly belongings: AsyncDisposableStack,
  ) {}

  static async start(): Promise<PortalUnderTest> {
    const belongings = new AsyncDisposableStack();
    const url = process.env['SAMENLOKET_PORTAL_URL'] ?? (await startPlatform(belongings));
    const browser = await openChromium();
    belongings.defer(() => browser.close());
    return new PortalUnderTest(url, browser, belongings);
  }

  async visit({ width = 1280, height = 900, language = 'nl', ...looks }: Visit = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: language === 'nl' ? 'nl-BE' : language,
      colorScheme: looks.scheme ?? 'light',
      forcedColors: looks.forcedColours ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const go = async (path: string) => {
      await page.goto(this.url + path);
      await settled(page);
    };
    const signIn = async (firstName: string, path: string) => {
      const answer = await context.request.get(`${this.url}/session`);
      const { people } = (await answer.json()) as SessionAnswer;
      const person = people.find(({ name }) => name.startsWith(firstName));
      if (!person) throw new Error(`Nobody in the practice environment is called ${firstName}.`);
      await go(`/sign-in?${new URLSearchParams({ person: person.id, return: path }).toString()}`);
    };
    return { page, faults, go, signIn };
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.belongings.disposeAsync();
  }
}

async function startPlatform(belongings: AsyncDisposableStack): Promise<string> {
  const folder = belongings.use(await temporaryFolder());
  return belongings.use(await startPlatformProcess(folder.path)).url;
}

/** There is a heading, and nothing is still on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
}

/** To the page behind a link, until what is there now is gone and the new one is whole. */
export async function follow(link: Locator): Promise<void> {
  const page = link.page();
  const heading = await page.locator('main h1').first().elementHandle();
  await link.click();
  await heading?.waitForElementState('hidden');
  await settled(page);
}
