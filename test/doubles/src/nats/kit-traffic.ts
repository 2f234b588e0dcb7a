import type { Traffic } from '@samenloket/contracts';

const contracts = ['kit.copyBook.v1', 'kit.ping.v1', 'kit.forget.v1'];
const producers = ['intake', 'matching', 'reporting'];

/** Users for the messaging kit, which has contracts of its own: one asks and follows, one answers and publishes. */
export const kitTraffic: Readonly<Record<'kitAsker' | 'kitAnswerer', Traffic>> = {
  kitAsker: { asks: contracts, answers: [], follows: producers, publishes: [] },
  kitAnswerer: { asks: [], answers: contracts, follows: [], publishes: producers },
};
