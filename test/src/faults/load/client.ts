import { randomUUID } from 'node:crypto';
import { askDeed } from './ask-deed.js';
import type { Answer, Call, Command, Deed, Told } from './call.js';
import type { ContestedLocation } from './contested-region.js';
import type { Family, People } from './people.js';
import type { Random } from './random.js';
import type { ReadyGateways } from './ready-gateways.js';
import type { Seasons, Wanted } from './seasons.js';

/** A registered request as its client knows it. */
export interface OwnRequest {
  readonly requestId: string;
  readonly family: Family;
  readonly wanted: Wanted;
}

export interface OwnOffer {
  readonly offerId: string;
  readonly request: OwnRequest;
  readonly location: ContestedLocation;
}

interface ClientParts {
  readonly name: string;
  readonly people: People;
  readonly gateways: ReadyGateways;
  readonly random: Random;
  readonly seasons: Seasons;
  readonly record: (call: Call) => void;
}

/** So often a client asks again what was not answered, before it lets go. */
const attempts = 60;

/** Somebody who uses the platform for others: asks, asks again when there was no answer, and notes every call. */
export class Client {
  readonly people: People;
  readonly random: Random;

  constructor(private readonly parts: ClientParts) {
    ({ people: this.people, random: this.random } = parts);
  }

  /** When, and which half-days. */
  wish(): Wanted {
    return this.parts.seasons.next();
  }

  /** A request of a new family; undefined when nothing could be learned of it. */
  async register(
    preferences: readonly ContestedLocation[],
    wanted: Wanted = this.wish(),
  ): Promise<OwnRequest | undefined> {
    const family = await this.people.newFamily();
    const { nis } = this.people.region.desk;
    const asked = { familyId: family.familyId, nis, ...wanted, preferences: preferences.map(({ id }) => id) };
    for (let attempt = 0; attempt < attempts; attempt++) {
      const told = await this.once({ what: 'register', ...asked }, family.token);
      if (told.how === 'refused') return undefined;
      const requestId = told.how === 'done' ? told.answer.requestId : await this.registeredAfterAll(family);
      if (requestId !== undefined) return this.readBack({ requestId, family, wanted }, told);
    }
    return undefined;
  }

  async offer(request: OwnRequest, location: ContestedLocation): Promise<OwnOffer | undefined> {
    const { requestId, wanted } = request;
    const offer = { offerId: randomUUID(), request, location };
    const group = this.random.chance(0.5) && { placeGroupId: location.placeGroupId };
    const place = { locationId: location.id, ...group, ...wanted };
    const token = this.people.organiserOf(location);
    const { offerId } = offer;
    const answer = await this.insist({ what: 'makeOffer', requestId, offerId, place }, token);
    return answer && offer;
  }

  async accept({ offerId, request }: OwnOffer, pattern = request.wanted.pattern): Promise<boolean> {
    const { requestId, family } = request;
    return this.answered({ what: 'acceptOffer', requestId, offerId, pattern }, family.token);
  }

  decline({ offerId, request }: OwnOffer): Promise<boolean> {
    const { requestId, family } = request;
    return this.answered({ what: 'declineOffer', requestId, offerId }, family.token);
  }

  cancel({ offerId, request }: OwnOffer): Promise<boolean> {
    const { requestId, family } = request;
    return this.answered({ what: 'cancelAcceptance', requestId, offerId }, family.token);
  }

  withdraw({ offerId, request, location }: OwnOffer): Promise<boolean> {
    const token = this.people.organiserOf(location);
    return this.answered({ what: 'withdrawOffer', requestId: request.requestId, offerId }, token);
  }

  async close({ requestId }: OwnRequest): Promise<boolean> {
    const token = this.people.deskWorker;
    const answer = await this.insist({ what: 'closeRequest', requestId }, token);
    if (answer?.position !== undefined && this.random.chance(0.3)) {
      await this.once({ what: 'readRequest', requestId, after: answer.position }, token);
    }
    return answer !== undefined;
  }

  /** A command about an offer, and now and then a look at what came of it. */
  private async answered(
    deed: Extract<Command, { offerId: string; requestId: string }>,
    token: string,
  ): Promise<boolean> {
    const answer = await this.insist(deed, token);
    const { requestId, offerId } = deed;
    if (answer?.position !== undefined && this.random.chance(0.4)) {
      await this.once({ what: 'readOffer', requestId, offerId, after: answer.position }, token);
    }
    return answer !== undefined;
  }

  private async insist(deed: Command, token: string): Promise<Answer | undefined> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const told = await this.once(deed, token);
      if (told.how === 'done') return told.answer;
      if (told.how === 'refused') return undefined;
    }
    return undefined;
  }

  private async registeredAfterAll({ familyId, token }: Family): Promise<string | undefined> {
    const told = await this.once({ what: 'readOwnRequests', familyId, after: 0 }, token);
    return told.how === 'done' ? told.answer.requestIds?.[0] : undefined;
  }

  private async readBack(request: OwnRequest, told: Told): Promise<OwnRequest> {
    const after = told.how === 'done' ? (told.answer.position ?? 0) : 0;
    const { familyId, token } = request.family;
    if (this.random.chance(0.3)) await this.once({ what: 'readOwnRequests', familyId, after }, token);
    return request;
  }

  private async once(deed: Deed, token: string): Promise<Told> {
    const url = await this.parts.gateways.next();
    const askedAt = new Date().toISOString();
    const told = await askDeed(url, token, deed);
    if (told.how === 'unknown') this.parts.gateways.doubt(url);
    this.parts.record({ client: this.parts.name, deed, askedAt, answeredAt: new Date().toISOString(), told });
    return told;
  }
}
