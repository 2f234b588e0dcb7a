import { endOfDayInBrussels } from '@samenloket/regional';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../faults/load/random.js';
import type { Office } from '../year/office.js';
import type { DeadlineRegion } from './deadline-region.js';
import type { KillablePlatform } from './killable-platform.js';
import { type MadeOffer, makeOffers } from './making-offers.js';
import type { OpenOffers } from './open-offers.js';
import type { Night, Step } from './seasons.js';
import type { TickingClock } from './ticking-clock.js';
import { until } from './until.js';

export interface Scene {
  readonly platform: KillablePlatform;
  readonly clock: TickingClock;
  readonly office: Office;
  readonly region: DeadlineRegion;
  readonly offers: OpenOffers;
  readonly random: Random;
  /** How many offers are made on a day. */
  readonly perDay: number;
}

/** The platform was killed at work and came back, and what was due ended. */
export interface Return {
  /** From the start of its process. */
  readonly readySeconds: number;
  /** From being ready until all that was due had ended; 0 when it had by then. */
  readonly endedSeconds: number;
}

export interface LivedThrough {
  readonly made: readonly MadeOffer[];
  /** Ids of offers of which a family was told that it had accepted them. */
  readonly accepted: ReadonlySet<string>;
  readonly kills: number;
  /** By its own clock, when its process began, each time. */
  readonly startedAt: readonly Date[];
  readonly returns: readonly Return[];
}

const acceptance = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { position } }`;
/** Of those that are due, so many families still answer around midnight. */
const answeringShare = 0.04;
const aroundMidnightMs = 2_000;

/** Lives a story of steps; at its end the platform is ready and idle. */
export class Life {
  private readonly made: MadeOffer[] = [];
  private readonly accepted = new Set<string>();
  private readonly startedAt: Date[] = [];
  private readonly returns: Return[] = [];
  private kills = 0;

  constructor(private readonly scene: Scene) {}

  async through(steps: readonly Step[]): Promise<LivedThrough> {
    this.start();
    await this.scene.platform.ready();
    for (const step of steps) {
      if ('make' in step) await this.make(step.make, step.killed ?? false);
      else if ('night' in step) await this.night(step.night, step.how);
      else await this.outage(step.away);
    }
    const { made, accepted, kills, startedAt, returns } = this;
    return { made, accepted, kills, startedAt, returns };
  }

  private async make(day: string, killed: boolean): Promise<void> {
    const { clock, office, region, perDay } = this.scene;
    clock.jumpTo(new Date(`${day}T09:00:00.000Z`));
    const before = this.made.length;
    const numbers = Array.from({ length: perDay }, (_, index) => before + index);
    const making = makeOffers(office, region, numbers, (offer) => this.made.push(offer));
    if (killed) {
      const some = before + Math.ceil(perDay / 3);
      await Promise.race([making, until('some offers are made', async () => this.made.length >= some)]);
      await this.kill();
      await this.comeBack();
    }
    await making;
  }

  private async night(lastDay: string, how: Night): Promise<void> {
    const { clock } = this.scene;
    const midnight = Date.parse(endOfDayInBrussels(lastDay)) + 1;
    clock.jumpTo(new Date(midnight - 1_000));
    const answering = this.answerSome(lastDay);
    if (how === 'awayAtMidnight') {
      await this.kill();
      clock.jumpTo(new Date(midnight + 30_000));
      this.start();
    }
    if (how !== 'inService') await this.killAtWork(lastDay);
    await this.ended(lastDay);
    await answering;
  }

  private async outage([from, back]: readonly [string, string]): Promise<void> {
    const { clock } = this.scene;
    clock.jumpTo(new Date(from));
    await this.kill();
    clock.jumpTo(new Date(back));
    this.start();
    const lastDay = new Date(Date.parse(back) - 86_400_000).toISOString().slice(0, 10);
    const answering = this.answerSome(lastDay);
    await this.killAtWork(lastDay);
    await this.ended(lastDay);
    await answering;
  }

  /** Waits until the first offer that is due has expired, kills the platform, and waits until it is back. */
  private async killAtWork(lastDay: string): Promise<void> {
    const [newest] = this.dueBy(lastDay).slice(-1);
    if (!newest) throw new Error(`No offer is due on ${lastDay}.`);
    await until('an offer that is due expires', () => this.scene.offers.anyExpired(newest.answerBy));
    await this.kill();
    await this.comeBack(lastDay);
  }

  /** @param lastDay waits until what is due on it has ended */
  private async comeBack(lastDay?: string): Promise<void> {
    const began = performance.now();
    this.start();
    await this.scene.platform.ready();
    const ready = performance.now();
    if (lastDay === undefined) return;
    await this.ended(lastDay);
    this.returns.push({
      readySeconds: (ready - began) / 1_000,
      endedSeconds: (performance.now() - ready) / 1_000,
    });
  }

  private async ended(lastDay: string): Promise<void> {
    await until('all that is due has ended', () => this.scene.offers.allEnded(lastDay));
  }

  private start(): void {
    this.startedAt.push(this.scene.clock.now());
    this.scene.platform.start();
  }

  private async kill(): Promise<void> {
    this.kills++;
    await this.scene.platform.kill();
  }

  /** Some families say yes just before midnight or just after it: yes and too late race. */
  private async answerSome(lastDay: string): Promise<void> {
    const { office, random } = this.scene;
    const due = this.dueBy(lastDay);
    const tonight = due.filter(({ answerBy }) => answerBy === due.at(-1)?.answerBy);
    const some = random.some(tonight, Math.ceil(tonight.length * answeringShare));
    const answer = async ({ offerId, familyId }: MadeOffer, afterMs: number) => {
      await pause(afterMs);
      const token = await office.tokenOf('parent', { familyId });
      if (await office.ask(token, acceptance, { input: { offerId } })) this.accepted.add(offerId);
    };
    const moment = () => (random.chance(0.3) ? 0 : random.between(0, aroundMidnightMs));
    await Promise.all(some.map((offer) => answer(offer, moment())));
  }

  /** The last ones end last. */
  private dueBy(lastDay: string): readonly MadeOffer[] {
    return this.made.filter(({ answerBy }) => answerBy <= lastDay);
  }
}
