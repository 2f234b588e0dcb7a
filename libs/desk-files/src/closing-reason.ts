/** Why a request was closed; names as in the domain. */
export type Closing =
  | { readonly outcome: 'lapsed'; readonly lapseReason: string }
  | { readonly outcome: 'foundHereWithoutDesk' | 'foundInOtherMunicipality' | 'unreachable' | 'unknown' }
  | { readonly outcome: 'duplicate'; readonly duplicateOf: RequestReference };

/** A request of the own desk (`deskCode` as written: absent) or of another one. */
export interface RequestReference {
  readonly deskCode: string | undefined;
  readonly number: string;
}

export const closingReasons =
  'vervallen:…, elders gevonden:zelfde gemeente, elders gevonden:andere gemeente, onbereikbaar, onbekend, ' +
  'dubbel:<aanvraag_nr> or dubbel:<loket>/<aanvraag_nr>';

const fixed: Readonly<Record<string, Closing>> = {
  'elders gevonden:zelfde gemeente': { outcome: 'foundHereWithoutDesk' },
  'elders gevonden:andere gemeente': { outcome: 'foundInOtherMunicipality' },
  onbereikbaar: { outcome: 'unreachable' },
  onbekend: { outcome: 'unknown' },
};
const lapsed = /^vervallen:\s*(\S.*)$/s;
const duplicate = /^dubbel:(?:(LLK-[A-Za-z0-9-]{1,40})\/)?([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

/** Reads the `reden` of `afgesloten`; undefined when it is none of {@link closingReasons}. */
export function readClosing(reason: string): Closing | undefined {
  const [, lapseReason] = lapsed.exec(reason) ?? [];
  if (lapseReason !== undefined) return { outcome: 'lapsed', lapseReason };
  const [, deskCode, number] = duplicate.exec(reason) ?? [];
  if (number !== undefined) return { outcome: 'duplicate', duplicateOf: { deskCode, number } };
  return Object.hasOwn(fixed, reason) ? fixed[reason] : undefined;
}

const cancellers: Readonly<Record<string, 'family' | 'organiser'>> = {
  gezin: 'family',
  organisator: 'organiser',
};

/** Reads the `reden` of `geannuleerd`. */
export function readCanceller(reason: string): 'family' | 'organiser' | undefined {
  return Object.hasOwn(cancellers, reason) ? cancellers[reason] : undefined;
}
