import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  deskIdOf,
  platformId,
  type AtypicalHours,
  type CareRequestFacts,
  type ClosingOutcome,
  type UrgentReason,
} from '@samenloket/contracts';
import { parseCarePattern, startOfDayInBrussels, type CarePattern } from '@samenloket/regional';
import type { FeedEvent } from './event-feeds.js';

/**
 * The integration events that an import of a desk's files leads to, made here from the files alone: the reports
 * are checked without the import, and a fault in one does not hide in the other.
 */
export function historyOfFileSet(folder: string): FeedEvent[] {
  const requests = readCsv(join(folder, 'aanvragen.csv'));
  const deskOf = new Map(requests.map((row) => [row.aanvraag_nr, row.loket]));
  const offered = new Map<string, object>();
  return [
    ...deskEvents(readCsv(join(folder, 'loket.csv'))),
    ...requests.map(registered),
    ...readCsv(join(folder, 'verloop.csv')).flatMap((row, index) =>
      happened(row, deskOf.get(row.aanvraag_nr) ?? '', `${folder}#${index}`, offered),
    ),
  ];
}

type Row = Readonly<Record<string, string>>;

export function readCsv(path: string): Row[] {
  const [heading = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const columns = heading.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function deskEvents(rows: readonly Row[]): FeedEvent[] {
  const { loket: code = '', naam: name = '', organisator: organiser } = rows[0] ?? {};
  const area = rows.map((row) => ({
    nis: row.nis ?? '',
    from: row.geldig_van || undefined,
    to: row.geldig_tot || undefined,
  }));
  const data = { deskId: deskIdOf(code), code, name, organiser, area };
  return [{ type: 'intake.deskDescribed.v1', data, happenedAt: '2022-01-01T00:00:00.000Z' }];
}

const urgent: Record<string, UrgentReason> = {
  StartWerk: 'startOfWork',
  StartOpleiding: 'startOfTraining',
  WegvallenOpvang: 'careFellAway',
  CrisisgeenZorg: 'crisisWithoutCare',
  CrisisZorg: 'crisisWithCare',
};
const atypical: Record<string, AtypicalHours> = {
  Voor7uur: 'before7',
  Na18uur: 'after18',
  Zaterdagen: 'saturdays',
  ZonFeestdagen: 'sundaysAndHolidays',
};

function registered(row: Row): FeedEvent {
  const desk = row.loket ?? '';
  const yes = (column: string) => row[column] === 'ja';
  const facts: CareRequestFacts = {
    number: row.aanvraag_nr ?? '',
    deskId: deskIdOf(desk),
    familyId: platformId(desk, 'family', row.aanvraag_nr ?? ''),
    askedOn: row.datum_vraag ?? '',
    nisAsked: row.nis_vraag,
    originalStart: row.gewenste_start,
    pattern: patternOf(row.opvangplan),
    tariff: 'any',
    preferences: [],
    urgentReason: urgent[row.dringend ?? ''],
    atypicalHours: (row.atypisch ?? '').split('|').flatMap((hours) => atypical[hours] ?? []),
    specialCareNeed: yes('zorgbehoefte'),
    priorityFacts: {
      workOrTraining: yes('werk_opleiding'),
      single: yes('alleenstaand'),
      lowIncome: yes('laag_inkomen'),
      fosterChild: yes('pleegkind'),
      healthOrCare: yes('zorg_gezondheid'),
      noDiploma: yes('geen_diploma'),
    },
    siblingLocationId: row.broer_zus_locatie || undefined,
    unborn: yes('verwacht'),
    careForm: 'babyToddler',
  };
  const data = { requestId: requestIdOf(desk, row.aanvraag_nr ?? ''), ...facts };
  return {
    type: 'intake.careRequestRegistered.v1',
    data,
    happenedAt: startOfDayInBrussels(facts.askedOn),
  };
}

export function requestIdOf(desk: string, number: string): string {
  return platformId(desk, 'request', number);
}

const withoutEvent = ['herinnering', 'contact', 'start_gewijzigd', 'geboren'];

/** `offered` remembers the place of each offer: an acceptance in the file has none of its own. */
function happened(row: Row, desk: string, rowId: string, offered: Map<string, object>): FeedEvent[] {
  if (withoutEvent.includes(row.gebeurtenis ?? '')) return [];
  const requestId = requestIdOf(desk, row.aanvraag_nr ?? '');
  const offerId = platformId(desk, 'offer', row.aanbod_nr || rowId);
  const place = () => ({
    locationId: row.locatie_id ?? '',
    start: row.start ?? '',
    pattern: patternOf(row.opvangplan),
  });
  const event = (type: string, data: object): FeedEvent[] => [
    { type, data: { requestId, ...data }, happenedAt: startOfDayInBrussels(row.datum ?? '') },
  ];
  switch (row.gebeurtenis ?? '') {
    case 'aanbod':
      offered.set(offerId, place());
      return event('matching.offerMade.v1', { offerId, ...place() });
    case 'aanvaard':
      return event('matching.offerAccepted.v1', { offerId, ...offered.get(offerId) });
    case 'geweigerd':
      return event('matching.offerDeclined.v1', { offerId });
    case 'verlopen':
      return event('matching.offerExpired.v1', { offerId });
    case 'ingetrokken':
      return event('matching.offerWithdrawn.v1', { offerId, cause: 'organiser' });
    case 'geannuleerd':
      return event('matching.acceptanceCancelled.v1', {
        offerId,
        by: row.reden === 'gezin' ? 'family' : 'organiser',
      });
    case 'inschrijving':
      return event('matching.placedDirectly.v1', { offerId, ...place() });
    case 'afgesloten':
      return event('intake.careRequestClosed.v1', { outcome: outcomeOf(row.reden ?? '') });
    case 'heropend':
      return event('intake.careRequestReopened.v1', {});
    default:
      throw new Error(`${rowId}: ${row.gebeurtenis} is not an event of verloop.csv`);
  }
}

const outcomes: Record<string, ClosingOutcome> = {
  'elders gevonden:zelfde gemeente': 'foundHereWithoutDesk',
  'elders gevonden:andere gemeente': 'foundInOtherMunicipality',
  onbereikbaar: 'unreachable',
  onbekend: 'unknown',
};

function outcomeOf(reason: string): ClosingOutcome {
  if (reason.startsWith('dubbel:')) return 'duplicate';
  if (reason.startsWith('vervallen:')) return 'lapsed';
  const outcome = outcomes[reason];
  if (!outcome) throw new Error(`${reason} is not a reason to close`);
  return outcome;
}

function patternOf(text = ''): CarePattern {
  const { pattern } = parseCarePattern(text);
  if (!pattern) throw new Error(`${text} is no care pattern`);
  return pattern;
}
