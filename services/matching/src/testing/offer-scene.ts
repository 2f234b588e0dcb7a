import type { RequestContext } from '@samenloket/platform';
import { type MatchingUnderTest, matchingUnderTest } from './matching-under-test.js';
import { locationId, plan } from './offer-samples.js';

export const requestId = '7d0f6a5e-52c5-4a36-9d0c-777777777777';
export const offerFields =
  'id status answerBy reminders location { id } accepted { start pattern { text } } history { kind }';
export interface Offer {
  readonly id: string;
  readonly status: string;
  readonly answerBy: string | null;
  readonly reminders: number;
  readonly location: { readonly id: string };
  readonly accepted: { readonly start: string; readonly pattern: { readonly text: string } } | null;
  readonly history: readonly { readonly kind: string }[];
}
export interface Changed {
  readonly change: { readonly offer: Offer; readonly position: number };
}

/** A location and a request that wishes it. */
export async function scene(options: Parameters<typeof matchingUnderTest>[0] = {}) {
  const matching = await matchingUnderTest(options);
  matching.describeLocation();
  matching.register(requestId);
  return matching;
}

export const make = (matching: MatchingUnderTest, context: RequestContext, text = 'ma:D', more = {}) =>
  matching.ask<Changed>(
    context,
    `mutation ($input: MakeOfferInput!) { change: makeOffer(input: $input) { position offer { ${offerFields} } } }`,
    { input: { requestId, locationId, start: '2026-09-01', pattern: plan(text), ...more } },
  );
export const change = (matching: MatchingUnderTest, context: RequestContext, mutation: string) =>
  matching.ask<Changed>(context, `mutation { change: ${mutation} { position offer { ${offerFields} } } }`);
export const accept = (matching: MatchingUnderTest, context: RequestContext, input: object) =>
  matching.ask<Changed>(
    context,
    `mutation ($input: AcceptOfferInput!) { change: acceptOffer(input: $input) { position offer { ${offerFields} } } }`,
    { input },
  );
export async function madeOffer(matching: MatchingUnderTest, text = 'ma:D'): Promise<Offer> {
  const { data, errors } = await make(matching, await matching.asOrganiser(), text);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.change.offer;
}
