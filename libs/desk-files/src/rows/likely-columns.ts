/** What desks call columns in lists of their own, beside the name in the format. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  aanvraag_nr: ['volgnummer', 'volgnr', 'nummer', 'nr', 'dossiernummer', 'aanvraagnummer'],
  datum_vraag: ['datum', 'datum aanvraag', 'aanvraagdatum', 'inschrijvingsdatum', 'ingeschreven op'],
  vraag: ['opmerking', 'opmerkingen', 'omschrijving'],
  medewerker: ['collega', 'behandeld door'],
  kind_voornaam: ['voornaam', 'voornaam kind'],
  kind_naam: ['achternaam kind', 'familienaam kind', 'familienaam', 'achternaam'],
  geboortedatum: ['geboren', 'geboren op', 'geboortedatum kind'],
  ouder_voornaam: ['voornaam moeder', 'voornaam aanvrager'],
  ouder_naam: ['naam', 'aanvrager', 'contactpersoon', 'naam moeder', 'familienaam ouder'],
  telefoon: ['tel', 'gsm', 'gsm nummer', 'mobiel', 'telefoonnummer'],
  email: ['mail', 'mailadres', 'e mail adres'],
  taal: ['thuistaal', 'gezinstaal'],
  straat: ['adres', 'straat en nummer'],
  postcode: ['postnummer'],
  gewenste_start: ['start', 'startdatum', 'begindatum', 'gewenste startdatum', 'vanaf'],
  opvangplan: ['dagen', 'opvangdagen', 'gewenste dagen'],
};

/** From here on two names are alike; two equal ones have 1. */
const alike = 0.6;
/** What the format calls a column says more than what others call it. */
const worthOfOther = 0.95;

/**
 * For each heading the column that it looks most like, where there is one: by the letters of their words, in any order.
 * Of several headings that look like the same column only the likest has it.
 */
export function likelyColumns(
  headings: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, string> {
  const names = columns.map((column) => [column, lettersOf(column)] as const);
  const likest = new Map<string, { readonly heading: string; readonly likeness: number }>();
  for (const heading of headings) {
    const own = pairsOfLetters(heading);
    const [best] = names
      .map(([column, letters]) => ({ column, likeness: likeness(own, letters) }))
      .sort((one, other) => other.likeness - one.likeness);
    if (!best || best.likeness < alike) continue;
    if (best.likeness <= (likest.get(best.column)?.likeness ?? 0)) continue;
    likest.set(best.column, { heading, likeness: best.likeness });
  }
  return new Map([...likest].map(([column, { heading }]) => [heading, column]));
}

interface Letters {
  readonly ofFormat: readonly string[];
  readonly ofOthers: readonly (readonly string[])[];
}

const lettersOf = (column: string): Letters => ({
  ofFormat: pairsOfLetters(column),
  ofOthers: (alsoCalled[column] ?? []).map(pairsOfLetters),
});

function likeness(own: readonly string[], { ofFormat, ofOthers }: Letters): number {
  return Math.max(shared(own, ofFormat), ...ofOthers.map((other) => worthOfOther * shared(own, other)));
}

/** Twice what both have, of all that they have: the coefficient of Dice. */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const both = one.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * both.length) / Math.max(1, one.length + other.length);
}

function pairsOfLetters(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^\p{L}\d]+/u).filter(Boolean);
  return words
    .sort()
    .flatMap((word) => [...` ${word}`].map((letter, place, all) => letter + (all[place + 1] ?? ' ')));
}
