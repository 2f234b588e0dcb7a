import { DomainError, type Log } from '@samenloket/event-sourcing';
import type { ServerResponse } from 'node:http';
import { answerJson, type HttpHandler } from '../http-server.js';
import type { Capacity } from '../session-api.js';
import { refuse } from '../sessions/answers.js';
import type { CapacityTokens } from '../sessions/capacity-tokens.js';
import type { SessionDoor } from '../sessions/session-door.js';
import type { LiveSession } from '../sessions/sessions.js';
import type { ChangeHub } from './change-hub.js';
import { heardBy, mayListen } from './heard.js';
import { ToldBrowser } from './told-browser.js';

export interface ChangesRouteOptions {
  readonly door: SessionDoor;
  readonly tokens: CapacityTokens;
  readonly hub: ChangeHub;
  readonly log: Log;
  /** Browsers of one session that may listen at once; default 6. */
  readonly mostOfSession?: number;
  /** Browsers that may listen to this process at once; default 5,000. */
  readonly most?: number;
}

/**
 * `GET /changes` of a page of the portal: server-sent events (session-api.ts), until the session ends, this process stops
 * or a service can no longer tell. Listening does not count as using the portal.
 */
export class ChangesRoute {
  private readonly open = new Map<ToldBrowser, string>();
  private lettingGo = false;

  constructor(private readonly options: ChangesRouteOptions) {}

  readonly handler: HttpHandler = async (request, response) => {
    if (request.method !== 'GET')
      return answerJson(response, 405, { code: 'METHOD_NOT_ALLOWED', allowed: 'GET' });
    const live = await this.options.door.admitListener(request, response);
    if (!live) return;
    const capacity = capacityOf(live);
    if (!capacity || !mayListen(capacity)) {
      return refuse(response, 403, 'FORBIDDEN', 'There is nothing to hear in this role.');
    }
    await this.listen(live, capacity, response);
  };

  /** Ends all that browsers listen to; they try again, elsewhere. */
  letGo(): void {
    this.lettingGo = true;
    for (const browser of this.open.keys()) browser.end();
    this.options.hub.close();
  }

  private async listen(live: LiveSession, capacity: Capacity, response: ServerResponse): Promise<void> {
    // Gone while its session was looked up: its end will not be told again.
    if (response.destroyed) return;
    const { hub, log } = this.options;
    const session = live.key.id;
    if (this.isFull(session)) return unavailable(response);
    const browser = new ToldBrowser(response, () => this.isAlive(live), log);
    this.open.set(browser, session);
    browser.onEnd(() => this.open.delete(browser));
    try {
      const { position, knowsRecent, leave } = await hub.listen({
        tell: ({ position, concerned }) => browser.hear(position, heardBy(capacity, concerned)),
        over: () => browser.end(),
      });
      browser.onEnd(leave);
      browser.begin(position, knowsRecent);
    } catch (error) {
      // First: what it heard meanwhile would be written behind the answer.
      browser.end();
      if (!(error instanceof DomainError)) throw error;
      unavailable(response);
    }
  }

  private isFull(session: string): boolean {
    const { most = 5_000, mostOfSession = 6 } = this.options;
    const ofSession = [...this.open.values()].filter((one) => one === session).length;
    return this.lettingGo || this.open.size >= most || ofSession >= mostOfSession;
  }

  /** Whether the session goes on, in the same role, with a membership that has not ended. */
  private async isAlive({ key }: LiveSession): Promise<boolean> {
    const { door, tokens } = this.options;
    const live = await door.sessions.find(key);
    if (!live) return false;
    try {
      await tokens.tokenFor(live);
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'UNAUTHENTICATED') return false;
      throw error;
    }
  }
}

function capacityOf({ session: { capacities, active } }: LiveSession): Capacity | undefined {
  return capacities.find(({ id }) => id === active);
}

function unavailable(response: ServerResponse): void {
  refuse(response, 503, 'UNAVAILABLE', 'Changes cannot be told now. Ask again by yourself.');
}
