import type { SessionAnswer } from '@samenloket/gateway/session-api';
import type { BrowserContext, Page } from 'playwright-core';
import { settled, watchRequests } from './settled.js';

/** A page that somebody looks at, with what went wrong in it. */
export interface Visitor {
  readonly page: Page;
  /** Errors in the console, uncaught ones, and what the security policy refused. */
  readonly faults: readonly string[];
  /** To a page of the portal, until all that it asks is there. */
  readonly go: (path: string) => Promise<void>;
  /** As somebody of the practice environment, by the first name. */
  readonly signIn: (firstName: string, path: string) => Promise<void>;
}

/** One browser of one person, or of several after each other: its cache and its cookies go from page to page. */
export class OwnBrowser {
  private signedIn: string | undefined;

  constructor(
    private readonly url: string,
    private readonly context: BrowserContext,
  ) {}

  async open(): Promise<Visitor> {
    const page = await this.context.newPage();
    watchRequests(page);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    let isKnown = false;
    const go = async (path: string) => {
      if (!isKnown) await this.forget();
      await page.goto(this.url + path);
      await settled(page);
    };
    const signIn = async (firstName: string, path: string) => {
      const isSignedIn = !isKnown && this.signedIn === firstName;
      isKnown = true;
      if (isSignedIn) return go(path);
      await go(await this.signInAddress(firstName, path));
      this.signedIn = firstName;
    };
    return { page, faults, go, signIn };
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Who comes to a page without signing in is nobody that was here before. */
  private async forget(): Promise<void> {
    if (this.signedIn === undefined) return;
    await this.context.clearCookies();
    this.signedIn = undefined;
  }

  private async signInAddress(firstName: string, path: string): Promise<string> {
    const answer = await this.context.request.get(`${this.url}/session`);
    const { people } = (await answer.json()) as SessionAnswer;
    const person = people.find(({ name }) => name.startsWith(firstName));
    if (!person) throw new Error(`Nobody in the practice environment is called ${firstName}.`);
    return `/sign-in?${new URLSearchParams({ person: person.id, return: path }).toString()}`;
  }
}
