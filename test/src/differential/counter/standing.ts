import type { Row } from './csv-records.js';

/** A place that a family has: an accepted offer or a direct placement. */
export interface Place {
  readonly start: string;
  readonly plan: string;
}

/** How a request stands after all of its rows in `verloop.csv`, in their order. */
export interface Standing {
  readonly places: readonly Place[];
  /** The `reden` while it is closed. */
  readonly closedBecause: string | undefined;
  readonly hasOpenOffer: boolean;
  /** An offer was made that the organiser neither withdrew nor cancelled. */
  readonly wasProposed: boolean;
}

export function standingAfter(history: readonly Row[]): Standing {
  const offers = new Map<string, Place & { readonly became: string }>();
  const direct: Place[] = [];
  let closedBecause: string | undefined;
  for (const { gebeurtenis, aanbod_nr: number = '', start = '', opvangplan: plan = '', reden } of history) {
    const offer = offers.get(number);
    if (gebeurtenis === 'aanbod') offers.set(number, { start, plan, became: 'open' });
    else if (gebeurtenis === 'inschrijving') direct.push({ start, plan });
    else if (gebeurtenis === 'afgesloten') closedBecause = reden;
    else if (gebeurtenis === 'heropend') closedBecause = undefined;
    else if (gebeurtenis === 'geannuleerd' && offer)
      offers.set(number, { ...offer, became: `door ${reden}` });
    else if (offer && gebeurtenis && answers.includes(gebeurtenis))
      offers.set(number, { ...offer, became: gebeurtenis });
  }
  const all = [...offers.values()];
  return {
    places: [...direct, ...all.filter(({ became }) => became === 'aanvaard')],
    closedBecause,
    hasOpenOffer: all.some(({ became }) => became === 'open'),
    wasProposed: all.some(({ became }) => became !== 'ingetrokken' && became !== 'door organisator'),
  };
}

const answers = ['ingetrokken', 'geweigerd', 'verlopen', 'aanvaard'];
