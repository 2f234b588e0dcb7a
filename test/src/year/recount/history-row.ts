import type { RecordedEvent } from '@samenloket/event-sourcing';
import type { Row } from '../../differential/counter/csv-records.js';
import { type LoggedPattern, planText } from './plan-text.js';

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

const reasons: Readonly<Record<string, string>> = {
  placedThroughDesk: 'onbekend',
  foundHereWithoutDesk: 'elders gevonden:zelfde gemeente',
  foundInOtherMunicipality: 'elders gevonden:andere gemeente',
  lapsed: 'vervallen:andere',
  unreachable: 'onbereikbaar',
  unknown: 'onbekend',
  duplicate: 'dubbel:andere',
  withdrawn: 'vervallen:andere',
};

const happenings: Readonly<Record<string, string>> = {
  offerMade: 'aanbod',
  offerResent: 'herinnering',
  offerWithdrawn: 'ingetrokken',
  offerDeclined: 'geweigerd',
  offerExpired: 'verlopen',
  offerAccepted: 'aanvaard',
  acceptanceCancelled: 'geannuleerd',
  placedDirectly: 'inschrijving',
  CareRequestClosed: 'afgesloten',
  CareRequestMerged: 'afgesloten',
  CareRequestReopened: 'heropend',
  CareRequestUnmerged: 'heropend',
};

/** Lines of `verloop.csv` that say the same; none for what no report looks at. */
export function historyRows(event: RecordedEvent): Row[] {
  const row = historyRow(event);
  if (!row) return [];
  // What a family takes may be less than was offered; the files know one plan for both.
  return event.type === 'offerAccepted' ? [{ ...row, gebeurtenis: 'aanbod' }, row] : [row];
}

function historyRow({ type, data, metadata, recordedAt }: RecordedEvent): Row | undefined {
  const { cause } = data as { cause?: string };
  // Taken back because of something else than the organiser's wish: a proposal that came to nothing.
  const fellAway = type === 'offerWithdrawn' && (cause === 'acceptance' || cause === 'closure');
  const gebeurtenis = fellAway ? 'verlopen' : happenings[type];
  if (!gebeurtenis) return undefined;
  const told = data as {
    offerId?: string;
    start?: string;
    pattern?: LoggedPattern;
    outcome?: string;
    by?: string;
  };
  const happenedAt = (data as { happenedAt?: string }).happenedAt ?? metadata.happenedAt ?? recordedAt;
  return {
    gebeurtenis,
    datum: brussels.format(new Date(happenedAt)),
    aanbod_nr: told.offerId ?? '',
    start: told.start ?? '',
    opvangplan: told.pattern ? planText(told.pattern) : '',
    reden: reasonOf(type, told),
  };
}

function reasonOf(type: string, { outcome = '', by }: { outcome?: string; by?: string }): string {
  if (type === 'acceptanceCancelled') return by === 'organiser' ? 'organisator' : 'gezin';
  if (type === 'CareRequestMerged') return 'dubbel:andere';
  return reasons[outcome] ?? '';
}
