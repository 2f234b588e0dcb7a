import type { TimelineBy, TimelineEntry, TimelineFacts, TimelineMoment } from './timeline.doc.js';

/** What a text may name beside the facts: the place, and the desk that is concerned. */
export interface Named {
  readonly place: string | null;
  readonly desk: string | null;
}

type Text = (
  facts: TimelineFacts,
  named: { readonly place: string; readonly desk: string },
  by: TimelineBy,
) => string;

const doneBy: Readonly<Record<TimelineBy, string>> = {
  family: 'Je',
  desk: 'Je loket',
  organiser: 'De opvang',
  referrer: 'Je begeleider',
  platform: 'Het platform',
};

/** Dutch of level B1; says nothing that is not the family's own to know. */
const texts: Readonly<Record<TimelineMoment, Text>> = {
  requestRegistered: (_facts, _named, by) => {
    if (by === 'platform') return 'Je vraag naar kinderopvang kwam binnen.';
    return by === 'family' ? 'Je vroeg kinderopvang.' : `${doneBy[by]} vroeg kinderopvang voor je kind.`;
  },
  requestCorrected: (_facts, _named, by) => `${doneBy[by]} paste je aanvraag aan.`,
  wantedStartChanged: ({ start }) => `De startdatum die je wilt, is nu ${dutchDate(start)}.`,
  preferencesChanged: () => 'De opvang die je wilt, is aangepast.',
  childBorn: () => 'De geboorte van je kind staat in je dossier.',
  factDeclared: () => 'Er kwam nieuwe informatie bij je aanvraag.',
  urgencyProven: () => 'Het bewijs dat je dringend opvang nodig hebt, is er.',
  handedOn: () => 'De opvang gaf je aanvraag door aan het loket.',
  contactMade: () => 'Je loket had contact over je aanvraag.',
  triedToReach: () => 'Je loket probeerde je te bereiken.',
  requestClosed: ({ outcome }) => closed[outcome ?? ''] ?? 'Je aanvraag is gestopt.',
  requestReopened: () => 'Je aanvraag is weer open. We zoeken verder.',
  movedToOtherDesk: (_facts, { desk }) => `Je dossier is nu bij een ander loket: ${desk}.`,
  otherDeskLetIn: ({ until }, { desk }) =>
    `Een ander loket mag je dossier zien: ${desk}.${until === undefined ? '' : ` Dat mag tot en met ${dutchDate(until)}.`}`,
  otherDeskLetOut: (_facts, { desk }) => `Een ander loket mag je dossier niet meer zien: ${desk}.`,
  referrerMayFollow: () => 'Je begeleider mag je aanvraag volgen.',
  referrerMayNotFollow: () => 'Je begeleider mag je aanvraag niet meer volgen.',
  countedOnce: () => 'Je kind stond bij twee loketten. We tellen het één keer.',
  askedIfStillSearching: ({ answerBy }) =>
    `We vroegen of je nog opvang zoekt. Antwoord ten laatste op ${dutchDate(answerBy)}.`,
  stillSearching: () => 'Je zoekt nog opvang. Je aanvraag blijft staan.',
  fileOpened: (_facts, _named, by) =>
    by === 'platform' ? 'Een beheerder opende je dossier.' : `${doneBy[by]} opende je dossier.`,
  offerMade: ({ start, until }, { place }) =>
    `Er is een plaats bij ${place} vanaf ${dutchDate(start)}.${until === undefined ? '' : ' De plaats is tijdelijk.'}`,
  offerResent: (_facts, { place }) => `We stuurden je het voorstel van ${place} opnieuw.`,
  introductionVisitPlanned: ({ on }, { place }) => `Je mag kennismaken bij ${place} op ${dutchDate(on)}.`,
  offerDeclined: (_facts, { place }) => `Je zei nee tegen de plaats bij ${place}.`,
  offerExpired: (_facts, { place }) => `De tijd om te antwoorden aan ${place} is voorbij.`,
  offerWithdrawn: ({ cause }, { place }) =>
    withdrawn[cause ?? '']?.(place) ?? `De plaats bij ${place} is niet meer vrij.`,
  offerAccepted: ({ start }, { place }) => `Je hebt een plaats bij ${place} vanaf ${dutchDate(start)}.`,
  acceptanceCancelled: ({ cause }, { place }) =>
    cause === 'family'
      ? `Je liet weten dat je niet start bij ${place}.`
      : `De plaats bij ${place} gaat niet door.`,
  placedDirectly: ({ start }, { place }) =>
    `Je kind heeft een plaats bij ${place} vanaf ${dutchDate(start)}.`,
};

const closed: Readonly<Record<string, string>> = {
  placedThroughDesk: 'Je kind heeft opvang. Je aanvraag is klaar.',
  foundHereWithoutDesk: 'Je kind heeft opvang. Je aanvraag is klaar.',
  foundInOtherMunicipality: 'Je kind heeft opvang in een andere gemeente. Je aanvraag is klaar.',
  unreachable: 'We konden je niet bereiken. Je aanvraag is gestopt. Je kunt ze opnieuw laten openen.',
  duplicate: 'Je aanvraag stond er twee keer. We zoeken verder met de andere.',
};

const withdrawn: Readonly<Record<string, (place: string) => string>> = {
  acceptance: (place) => `Je koos een andere plaats. Het voorstel van ${place} vervalt.`,
  closure: (place) => `Je aanvraag is gestopt. Het voorstel van ${place} vervalt.`,
};

export function textOf(
  { what, facts, by }: Pick<TimelineEntry, 'what' | 'facts' | 'by'>,
  named: Named,
): string {
  return texts[what](facts, { place: named.place ?? 'de opvang', desk: named.desk ?? 'een ander loket' }, by);
}

const written = new Intl.DateTimeFormat('nl-BE', {
  ...({ day: 'numeric', month: 'long', year: 'numeric' } as const),
  timeZone: 'UTC',
});

/** `1 september 2026`. */
export function dutchDate(date: string | undefined): string {
  return date === undefined ? 'een latere datum' : written.format(new Date(date));
}
