import type { Row } from '../../differential/counter/csv-records.js';
import { planText, type LoggedPattern } from './plan-text.js';

/** Of the facts of a request, what a report looks at. */
interface LoggedFacts {
  readonly deskId: string;
  readonly askedOn: string;
  readonly nisAsked?: string;
  readonly originalStart?: string;
  readonly pattern?: LoggedPattern;
  readonly urgentReason?: string;
  readonly atypicalHours: readonly string[];
  readonly specialCareNeed: boolean;
  readonly priorityFacts: Readonly<Record<string, boolean>>;
  readonly siblingLocationId?: string;
  readonly careForm: string;
}

export interface LoggedRequest {
  readonly registered: LoggedFacts;
  /** As last corrected. */
  readonly facts: LoggedFacts;
}

export function requestRow(id: string, { registered, facts }: LoggedRequest): Row {
  const { priorityFacts: fact } = facts;
  const yes = (holds: boolean | undefined) => (holds ? 'ja' : 'nee');
  return {
    aanvraag_nr: id,
    datum_vraag: facts.askedOn,
    gewenste_start: registered.originalStart ?? '',
    nis_vraag: facts.nisAsked ?? '',
    opvangplan: facts.pattern ? planText(facts.pattern) : '',
    dringend: facts.urgentReason ?? '',
    atypisch: facts.atypicalHours.join('|'),
    zorgbehoefte: yes(facts.specialCareNeed),
    werk_opleiding: yes(fact['workOrTraining']),
    alleenstaand: yes(fact['single']),
    laag_inkomen: yes(fact['lowIncome']),
    pleegkind: yes(fact['fosterChild']),
    zorg_gezondheid: yes(fact['healthOrCare']),
    geen_diploma: yes(fact['noDiploma']),
    broer_zus_locatie: facts.siblingLocationId ?? '',
  };
}
