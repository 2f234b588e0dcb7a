import type { CallContactsQuery, CallListQuery, CallState } from './call-list.generated';

export type Line = CallListQuery['callList']['lines'][number];
export type Contacts = CallContactsQuery['callList']['lines'];

/** Who is called once: the children of one family; or one child, where its family is not known here. */
export interface CalledFamily {
  readonly key: string;
  readonly lines: readonly Line[];
  readonly state: CallState;
}

/** What asks for a call comes first: of brothers and sisters, what has to be done for any. */
export const callStates = ['toCall', 'noAnswer', 'reached', 'placed'] as const satisfies readonly CallState[];

/** In the order of the list. */
export function calledFamilies(lines: readonly Line[]): readonly CalledFamily[] {
  const byFamily = Map.groupBy(lines, ({ id, request }) => request?.familyId ?? id);
  return [...byFamily].map(([key, own]) => ({
    ...{ key, lines: own },
    state: callStates.find((state) => own.some((line) => line.state === state)) ?? 'toCall',
  }));
}

export const isToCall = ({ state }: CalledFamily): boolean => state === 'toCall' || state === 'noAnswer';

/** The organiser alone knows who this is, or who was known was erased since. */
export function isUnknown({ request, earlierRequest }: Line): boolean {
  return request === null && (earlierRequest === null || earlierRequest.erased);
}
