import { useRef } from 'react';
import { Fault } from '../../graphql/fault';
import { useChange } from '../../graphql/use-question';
import type { Done } from './done';
import { MakeOffer, type MakeOfferMutationVariables, PlaceDirectly } from './offering.generated';

type Input = Omit<MakeOfferMutationVariables['input'], 'offerId'>;

/** The platform decided, and decides the same for the same id: to try anew asks for a new one. */
const decided: ReadonlySet<string> = new Set(['NO_CAPACITY', 'RULE_VIOLATED', 'ALREADY_EXISTS']);

/** Makes an offer or places directly; when an answer gets lost, the same again makes no second one. */
export function useOffering(number: string, onDone: (done: Done) => void) {
  const offer = useChange(MakeOffer);
  const placement = useChange(PlaceDirectly);
  const sent = useRef<{ readonly content: string; readonly offerId: string }>(undefined);

  const withId = (purpose: string, input: Input) => {
    const content = JSON.stringify([purpose, input]);
    if (sent.current?.content !== content) sent.current = { content, offerId: crypto.randomUUID() };
    return { ...input, offerId: sent.current.offerId };
  };
  const forget = () => (sent.current = undefined);
  const onError = (fault: Error) => fault instanceof Fault && decided.has(fault.code) && forget();

  const place = (input: Input) =>
    placement.mutate(
      { input: withId('placement', input) },
      {
        onSuccess: ({ placeDirectly: { offer: made } }) => {
          forget();
          onDone({ what: 'placed', number, place: made.location.name });
        },
        onError,
      },
    );

  const make = (input: Input) =>
    offer.mutate(
      { input: withId('offer', input) },
      {
        onSuccess: ({ makeOffer: { offer: made } }) => {
          forget();
          onDone({
            ...{ what: 'offered', offerId: made.id, number },
            ...{ place: made.location.name, answerBy: made.answerBy },
          });
        },
        onError,
      },
    );

  return {
    make,
    place,
    isPending: offer.isPending || placement.isPending,
    error: offer.error ?? placement.error,
  };
}
