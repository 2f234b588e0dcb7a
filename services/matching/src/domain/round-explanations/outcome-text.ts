import type { CarePattern } from '@samenloket/regional';
import type { DeviationReason } from '../allocation-round/round-reasons.js';
import type { FormKindName } from '../round-content/round-result.js';
import { monthInWords } from './dutch-time.js';

/** What a round gave a family. */
export interface FamilyOutcome {
  /** Absent: no place. */
  readonly got?: {
    readonly kind: FormKindName;
    /** `YYYY-MM`. */
    readonly from: string;
    readonly pattern: CarePattern;
    /** Where it stands among the wishes, from 1. */
    readonly wish: number;
    /** Absent while the round is not published. */
    readonly offer?: 'made' | 'notConfirmed' | 'notMade';
  };
}

/** In plain Dutch (B1), a sentence each. */
export function outcomeText({ got }: FamilyOutcome): string[] {
  if (!got)
    return [
      'In deze ronde was er geen plaats voor je kind.',
      'Je aanvraag blijft staan.',
      'We zoeken verder.',
    ];
  const openings = gotText(got.kind, monthInWords(got.from), halfDaysInWords(got.pattern));
  const wish = got.wish === 1 ? ['Dat is je eerste keuze.'] : [`Dat is je keuze nummer ${got.wish}.`];
  return [...openings, ...wish, ...(got.kind === 'held' || !got.offer ? [] : offerTexts[got.offer])];
}

/** How the family can check the draw: before the seed is told, and after. */
export function drawText(seedIsTold: boolean): string[] {
  const known = [
    'Bij gelijke voorrang beslist de loting.',
    'Elke aanvraag loot mee met een eigen rondenummer.',
  ];
  return seedIsTold
    ? [
        ...known,
        'Het geheime getal van de loting is nu bekend.',
        'Vooraf was de vingerafdruk ervan al gepubliceerd.',
        'Bereken HMAC-SHA256 met dat getal als sleutel en je rondenummer als tekst.',
        'De kleinste uitkomst gaat voor.',
      ]
    : [
        ...known,
        'Na de ronde maken we het geheime getal van de loting bekend.',
        'Dan kun je alles narekenen.',
      ];
}

const deviationTexts: Readonly<Record<DeviationReason, string>> = {
  siblingsTogether: 'De opvang wil broers en zussen samen houden.',
  careContinuity: 'De opvang wil dat kinderen op hun vertrouwde plek blijven.',
  groupBalance: 'De groep zou met dit kind niet goed in evenwicht zijn.',
  childsInterest: 'De opvang vindt dit beter voor het kind.',
  healthOrWelfare: 'De reden heeft met gezondheid of welzijn te maken.',
  placeNotThere: 'De plaats is er in werkelijkheid niet.',
  familySaysNo: 'Jullie lieten weten dat je deze plaats niet wilt.',
  other: 'De opvang gaf een andere reden.',
};

/** Where an organiser decided otherwise than the rules. */
export function deviationText(reason: DeviationReason): string[] {
  return [
    'De opvang week hier af van de volgorde, en gaf daarvoor een reden.',
    deviationTexts[reason],
    'Heb je vragen?',
    'Bel je loket.',
  ];
}

const offerTexts = {
  made: ['De opvang doet je een voorstel.', 'Kijk in je dossier en antwoord op tijd.'],
  notConfirmed: [
    'De opvang heeft de ronde niet bevestigd.',
    'Daarom krijg je geen voorstel.',
    'Bel je loket.',
  ],
  notMade: ['Het voorstel kon niet doorgaan.', 'Je loket weet waarom en helpt je verder.'],
} as const;

function gotText(kind: FormKindName, from: string, halfDays: string): string[] {
  const opening = `Er is een plaats voor je kind vanaf ${from}`;
  switch (kind) {
    case 'full':
      return [`${opening}, op alle dagen die je vroeg.`];
    case 'later':
      return [`${opening}.`, 'Dat is later dan je vroeg.'];
    case 'fewer':
      return [`${opening}, voor ${halfDays}.`, 'Dat is minder dan je vroeg.'];
    case 'laterAndFewer':
      return [`${opening}, voor ${halfDays}.`, 'Dat is later en minder dan je vroeg.'];
    case 'held':
      return ['Je kind houdt de plaats die het al heeft.'];
  }
}

function halfDaysInWords({ weeks }: CarePattern): string {
  const count = weeks.reduce((sum, week) => sum + week.length, 0);
  const per = weeks.length === 1 ? 'in de week' : 'in twee weken';
  return count === 1 ? `1 halve dag ${per}` : `${count} halve dagen ${per}`;
}
