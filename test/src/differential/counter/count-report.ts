import { agreementOn } from './agreements.js';
import { answerOf, isFewer, isLate } from './answer.js';
import { categories, formHas } from './categories.js';
import type { Row } from './csv-records.js';
import type { FileSetRows } from './file-set.js';
import { codeOn } from './municipality-codes.js';
import { areaOn, rowsOf } from './report-area.js';
import { standingAfter } from './standing.js';

const names = Object.keys(categories);
const columns = [
  ...['totaal', 'onbeantwoord_zonder_voorstel', 'onbeantwoord_voorstel_niet_aanvaard'],
  ...['deels_minstens_1_maand_later', 'deels_minder_opvangdagen'],
  ...names.flatMap((name) => [name, `${name}_onbeantwoord`]),
];

/**
 * The yearly report of a desk, counted from its files alone with nothing of the platform: each file is filtered on
 * the snapshot day and what is left is counted (docs/domain.md, "The yearly report"). The whole CSV without a last
 * line end.
 */
export function countReport(set: FileSetRows, year: number, snapshot: string): string {
  const inYear = requestsOf(set, year, snapshot);
  const history = Map.groupBy(
    set.verloop.filter(({ datum = '' }) => datum <= snapshot),
    ({ aanvraag_nr = '' }) => aanvraag_nr,
  );
  const wholeDays = agreementOn(set.afspraken, 'minder_dagen_vergelijking', snapshot) === 'hele_dagen';
  const counted = inYear.flatMap((request) => {
    const adds = columnsOf(request, history.get(request.aanvraag_nr ?? '') ?? [], year, wholeDays);
    return adds.length === 0 ? [] : [{ code: codeOn(request.nis_vraag ?? '', snapshot), adds }];
  });
  const asked = counted.map(({ code }) => code);
  const rows = rowsOf(areaOn(set, snapshot), asked, snapshot).map((nis) => {
    const here = counted.flatMap(({ code, adds }) => (code === nis ? adds : []));
    const figures = columns.map((column) => {
      const category = column.replace('_onbeantwoord', '');
      if (names.includes(category) && !formHas(category, year)) return '';
      return here.filter((name) => name === column).length;
    });
    return [year, snapshot, nis, ...figures].join(';');
  });
  return [['jaar', 'peildatum', 'nis', ...columns].join(';'), ...rows].join('\n');
}

function requestsOf(set: FileSetRows, year: number, snapshot: string): readonly Row[] {
  const byAsked = agreementOn(set.afspraken, 'telling_jaar', snapshot) === 'vraag';
  return set.aanvragen.filter(
    ({ datum_vraag = '', gewenste_start = '' }) =>
      datum_vraag <= snapshot && (byAsked ? datum_vraag : gewenste_start).startsWith(`${year}-`),
  );
}

/** The columns that one request adds one to. */
function columnsOf(request: Row, history: readonly Row[], year: number, wholeDays: boolean): string[] {
  const standing = standingAfter(history);
  if (standing.closedBecause?.startsWith('dubbel:')) return [];
  const answer = answerOf(standing, year);
  const isUnanswered = answer === 'noProposal' || answer === 'proposalNotAccepted';
  const groups = names.filter((name) => categories[name]?.(request));
  return [
    'totaal',
    ...(answer === 'noProposal' ? ['onbeantwoord_zonder_voorstel'] : []),
    ...(answer === 'proposalNotAccepted' ? ['onbeantwoord_voorstel_niet_aanvaard'] : []),
    ...(isLate(standing.places, request.gewenste_start ?? '') ? ['deels_minstens_1_maand_later'] : []),
    ...(isFewer(standing.places, request.opvangplan ?? '', wholeDays) ? ['deels_minder_opvangdagen'] : []),
    ...groups.flatMap((name) => (isUnanswered ? [name, `${name}_onbeantwoord`] : [name])),
  ];
}
