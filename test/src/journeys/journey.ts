import { afterAll } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { carePattern, type CarePattern, parseCarePattern } from '@samenloket/regional';
import { ask, askRaw, type GraphqlAnswer } from '../harness/graphql.js';
import { openPlatformUnderTest, type PlatformUnderTest } from '../harness/platform-under-test.js';
import { importSmallRegion, type RegionLocation, type SmallRegion } from '../harness/small-region.js';
import * as documents from './documents.js';

export interface Family {
  readonly familyId: string;
  readonly token: string;
}

export interface Offered {
  readonly id: string;
  readonly status: string;
  readonly answerBy: string | null;
  readonly accepted: { readonly start: string; readonly pattern: { readonly text: string } } | null;
}

/** Wanted: Monday and Tuesday, from 1 September 2026, for a child of March 2026. */
export const wanted = { start: '2026-09-01', days: 'ma:D di:D', birthDate: '2026-03-17' };

export function plan(text: string): CarePattern {
  const { pattern } = parseCarePattern(text);
  if (!pattern) throw new Error(`No care pattern: ${text}`);
  return carePattern(pattern.weeks);
}

/**
 * Begins journeys of one test file on one platform, each with two desks of its own: a platform takes longer to start than
 * most of them take. They are not disposed of, and leave the clock alone.
 */
export function onOnePlatform(): () => Promise<Journey> {
  let platform: Promise<PlatformUnderTest> | undefined;
  let begun = 0;
  afterAll(async () => (await platform)?.[Symbol.asyncDispose]());
  return async () => Journey.on(await (platform ??= openPlatformUnderTest()), begun++);
}

/** What people do on the platform, each with an own token, through the gateway's HTTP port. */
export class Journey implements AsyncDisposable {
  private constructor(
    readonly under: PlatformUnderTest,
    readonly region: SmallRegion,
    readonly desk: string,
    readonly otherDesk: string,
    readonly organiser: string,
  ) {}

  /** On a platform of its own, which it takes with it. */
  static async begin(): Promise<Journey> {
    return Journey.on(await openPlatformUnderTest());
  }

  static async on(under: PlatformUnderTest, nthRegion = 0): Promise<Journey> {
    const region = await importSmallRegion(under, nthRegion);
    const [desk, otherDesk, organiser] = await Promise.all([
      under.tokenOf('deskWorker', { deskIds: [region.first.id] }),
      under.tokenOf('deskWorker', { deskIds: [region.second.id] }),
      under.tokenOf('organiserCoordinator', { organiserId: region.organiserId }),
    ]);
    return new Journey(under, region, desk, otherDesk, organiser);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.under[Symbol.asyncDispose]();
  }

  ask<Data>(token: string, query: string, variables: object = {}): Promise<Data> {
    return ask(this.under.url, token, query, variables);
  }

  askRaw<Data>(
    token: string | undefined,
    query: string,
    variables: object = {},
  ): Promise<GraphqlAnswer<Data>> {
    return askRaw(this.under.url, token, query, variables);
  }

  async newFamily(): Promise<Family> {
    const familyId = randomUUID();
    return { familyId, token: await this.under.tokenOf('parent', { familyId }) };
  }

  /** A family asks online; which desk it goes to follows from the municipality. */
  async register(
    family: Family,
    change: { nisAsked?: string; days?: string; lastName?: string; facts?: object } = {},
  ): Promise<string> {
    const { nisAsked = this.region.first.nis, days = wanted.days, lastName = 'Peeters', facts } = change;
    const input = {
      channel: 'online',
      wantedStart: wanted.start,
      facts: {
        nisAsked,
        pattern: plan(days),
        preferences: [this.region.large.id, this.region.small.id],
        priorityFacts: { workOrTraining: true },
        ...facts,
      },
      child: { firstName: 'Lotte', lastName, birthDate: wanted.birthDate },
      applicant: { firstName: 'An', lastName, phone: '+32470111222', email: 'an@voorbeeld.be' },
    };
    const { registerCareRequest } = await this.ask<{ registerCareRequest: { id: string; position: number } }>(
      family.token,
      documents.register,
      { input },
    );
    await this.under.platform.caughtUp(registerCareRequest.position);
    return registerCareRequest.id;
  }

  async offer(
    requestId: string,
    change: { at?: RegionLocation; start?: string; days?: string } = {},
  ): Promise<Offered> {
    const { at = this.region.large, start = wanted.start, days = wanted.days } = change;
    const input = { requestId, locationId: at.id, placeGroupId: at.placeGroupId, start, pattern: plan(days) };
    return this.changeOffer(this.organiser, 'makeOffer', documents.makeOffer, { input });
  }

  accept(family: Family, offerId: string, change: { start?: string; days?: string } = {}): Promise<Offered> {
    const { start, days } = change;
    const input = { offerId, ...(start && { start }), ...(days && { pattern: plan(days) }) };
    return this.changeOffer(family.token, 'acceptOffer', documents.acceptOffer, { input });
  }

  /** Runs a mutation on an offer, and waits until everything that follows from it has happened. */
  async changeOffer(token: string, mutation: string, document: string, variables: object): Promise<Offered> {
    const data = await this.ask<Record<string, { offer: Offered; position: number }>>(
      token,
      document,
      variables,
    );
    await this.under.platform.settled();
    return data[mutation]!.offer;
  }

  async offersOf(token: string, requestId: string): Promise<readonly Offered[]> {
    const { careRequest } = await this.ask<{ careRequest: { offers: Offered[] } }>(token, documents.offers, {
      id: requestId,
    });
    return careRequest.offers;
  }

  /** Free places of a location on the first Monday morning and first Thursday morning from a date on. */
  async free(at: RegionLocation, on: string): Promise<{ monday: number; thursday: number }> {
    const { vacancies } = await this.ask<{ vacancies: { halfDay: string; free: number }[] }>(
      this.organiser,
      documents.vacancies,
      {
        locationId: at.id,
        on,
      },
    );
    const freeOn = (halfDay: string) => vacancies.find((vacancy) => vacancy.halfDay === halfDay)?.free ?? NaN;
    return { monday: freeOn('mo_am'), thursday: freeOn('th_am') };
  }

  /** The desk's row of the report of the year of the wanted start, as known now, as it stood at the end of today. */
  async reportRow(desk: 'first' | 'second' = 'first'): Promise<Record<string, number>> {
    const { id, nis } = this.region[desk];
    const snapshot = this.under.clock.now().toISOString().slice(0, 10);
    const token = desk === 'first' ? this.desk : this.otherDesk;
    const { yearlyReport } = await this.ask<{
      yearlyReport: { rows: (Record<string, number> & { nis: string })[] };
    }>(token, documents.report, { deskId: id, year: 2026, snapshot });
    const { nis: _nis, ...figures } = yearlyReport.rows.find((row) => row.nis === nis)!;
    return figures;
  }

  moveTo(instant: string): void {
    this.under.clock.moveTo(new Date(instant));
  }
}
