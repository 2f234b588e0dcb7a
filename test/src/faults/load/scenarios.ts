import { carePattern, type CarePattern } from '@samenloket/regional';
import type { Client, OwnOffer, OwnRequest } from './client.js';

/** What people do; each is one turn of a client, and may be refused anywhere. */
export type Scenario = (client: Client) => Promise<void>;

/** A family asks, gets an offer, takes it or a part of it, and sometimes cancels. */
const placed: Scenario = async (client) => {
  const location = client.random.pick(client.people.region.locations);
  const request = await client.register([location]);
  const offer = request && (await client.offer(request, location));
  if (!offer) return;
  const { pattern } = request.wanted;
  const taken = client.random.chance(0.3) ? firstHalfDay(pattern) : pattern;
  if (!(await client.accept(offer, taken))) return;
  if (client.random.chance(0.5)) await client.cancel(offer);
};

/** One child gets two offers for the same half-days, and takes both at the same moment. */
const twoOffersAtOnce: Scenario = async (client) => {
  const [one, two] = client.random.some(client.people.region.locations, 2);
  if (!one || !two) return;
  const request = await client.register([one, two]);
  if (!request) return;
  const offers = await Promise.all([client.offer(request, one), client.offer(request, two)]);
  await Promise.all(made(offers).map((offer) => client.accept(offer)));
};

/** Several families want the same half-days at one small location at the same moment. */
const lastPlaces: Scenario = async (client) => {
  const location = client.random.pick(client.people.region.locations);
  const wish = client.wish();
  const requests = await Promise.all([1, 2, 3, 4].map(() => client.register([location], wish)));
  const offers = made(
    await Promise.all(registered(requests).map((request) => client.offer(request, location))),
  );
  await Promise.all(offers.map((offer, index) => (index % 2 ? client.decline(offer) : client.accept(offer))));
};

/** The desk closes the request while the family answers its offers. */
const closedMeanwhile: Scenario = async (client) => {
  const [one, two] = client.random.some(client.people.region.locations, 2);
  if (!one || !two) return;
  const request = await client.register([one, two]);
  if (!request) return;
  const [offer] = made([await client.offer(request, one), await client.offer(request, two)]);
  await Promise.all([client.close(request), offer && client.random.chance(0.5) && client.accept(offer)]);
};

/** The organiser withdraws an offer, sometimes while the family answers it; whoever is late is refused. */
const withdrawnMeanwhile: Scenario = async (client) => {
  const location = client.random.pick(client.people.region.locations);
  const request = await client.register([location]);
  const offer = request && (await client.offer(request, location));
  if (!offer) return;
  const withdrawn = client.withdraw(offer);
  if (client.random.chance(0.5))
    await (client.random.chance(0.5) ? client.accept(offer) : client.decline(offer));
  await withdrawn;
};

/** An offer is declined, and the next one taken. */
const secondOffer: Scenario = async (client) => {
  const [one, two] = client.random.some(client.people.region.locations, 2);
  if (!one || !two) return;
  const request = await client.register([one, two]);
  if (!request) return;
  const first = await client.offer(request, one);
  if (first) await client.decline(first);
  const second = await client.offer(request, two);
  if (second) await client.accept(second);
};

export const scenarios: readonly Scenario[] = [
  placed,
  twoOffersAtOnce,
  lastPlaces,
  closedMeanwhile,
  withdrawnMeanwhile,
  secondOffer,
];

function firstHalfDay({ weeks }: CarePattern): CarePattern {
  return carePattern(weeks.map((week, index) => (index === 0 || !weeks[0]?.length ? week.slice(0, 1) : [])));
}

function made(offers: readonly (OwnOffer | undefined)[]): OwnOffer[] {
  return offers.filter((offer) => offer !== undefined);
}

function registered(requests: readonly (OwnRequest | undefined)[]): OwnRequest[] {
  return requests.filter((request) => request !== undefined);
}
