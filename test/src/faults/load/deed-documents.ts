import type { Answer, Deed } from './call.js';

/** How a deed is asked through GraphQL, and its answer read. */
export interface Asking {
  readonly query: string;
  readonly variables: object;
  readonly answerFrom: (data: never) => Answer;
}

const changed = '{ offer { status } position }';

interface OfferChanged {
  readonly offer: { readonly status: string };
  readonly position: number;
}

export function askingFor(deed: Deed): Asking {
  switch (deed.what) {
    case 'register':
      return {
        query: `mutation ($input: RegisterCareRequestInput!) { done: registerCareRequest(input: $input) { id position } }`,
        variables: { input: registration(deed) },
        answerFrom: ({ done }: { done: { id: string; position: number } }) => ({
          requestId: done.id,
          position: done.position,
        }),
      };
    case 'makeOffer': {
      const { requestId, offerId, place } = deed;
      return {
        query: `mutation ($input: MakeOfferInput!) { done: makeOffer(input: $input) ${changed} }`,
        variables: { input: { requestId, offerId, ...place } },
        answerFrom: offerChange,
      };
    }
    case 'acceptOffer':
      return {
        query: `mutation ($input: AcceptOfferInput!) { done: acceptOffer(input: $input) ${changed} }`,
        variables: { input: { offerId: deed.offerId, pattern: deed.pattern } },
        answerFrom: offerChange,
      };
    case 'declineOffer':
    case 'withdrawOffer':
    case 'cancelAcceptance':
      return {
        query: `mutation ($id: ID!) { done: ${deed.what}(offerId: $id${deed.what === 'cancelAcceptance' ? ', by: family' : ''}) ${changed} }`,
        variables: { id: deed.offerId },
        answerFrom: offerChange,
      };
    case 'closeRequest':
      return {
        query: `mutation ($input: CloseCareRequestInput!) { done: closeCareRequest(input: $input) { position } }`,
        variables: { input: { id: deed.requestId, outcome: 'lapsed', reason: 'noLongerNeeded' } },
        answerFrom: ({ done }: { done: { position: number } }) => ({ position: done.position }),
      };
    case 'readOffer':
      return {
        query: `query ($id: ID!, $after: Position) { offer(id: $id, afterPosition: $after) { status } }`,
        variables: { id: deed.offerId, after: deed.after },
        answerFrom: ({ offer }: { offer: { status: string } | null }) => ({
          status: offer?.status ?? 'none',
        }),
      };
    case 'readRequest':
      return {
        query: `query ($id: ID!, $after: Position) { careRequest(id: $id, afterPosition: $after) { status } }`,
        variables: { id: deed.requestId, after: deed.after },
        answerFrom: ({ careRequest }: { careRequest: { status: string } | null }) => ({
          status: careRequest?.status ?? 'none',
        }),
      };
    case 'readOwnRequests':
      return {
        query: `query ($after: Position) { myRequests(afterPosition: $after) { id } }`,
        variables: { after: deed.after },
        answerFrom: ({ myRequests }: { myRequests: { id: string }[] }) => ({
          requestIds: myRequests.map(({ id }) => id),
        }),
      };
  }
}

function offerChange({ done }: { done: OfferChanged }): Answer {
  return { status: done.offer.status, position: done.position };
}

/** Nobody looks like anybody else: names and phone follow from the family's id. */
function registration({ familyId, nis, start, pattern, preferences }: Extract<Deed, { what: 'register' }>) {
  const lastName = `Familie ${familyId.slice(0, 13)}`;
  const phone = `+324${BigInt(`0x${familyId.replaceAll('-', '').slice(0, 12)}`)
    .toString()
    .padStart(8, '0')
    .slice(-8)}`;
  const birthDate = `${Number(start.slice(0, 4)) - 2}${start.slice(4)}`;
  return {
    channel: 'online',
    wantedStart: start,
    facts: { nisAsked: nis, pattern, preferences },
    child: { firstName: 'Noor', lastName, birthDate },
    applicant: { firstName: 'An', lastName, phone },
  };
}
