import { useTranslation } from 'react-i18next';
import { Pill } from '../../../design';
import type { RoundQuery } from '../round/round.generated';

export type ShownRound = NonNullable<RoundQuery['allocationRound']>;
export type RoundStatus = ShownRound['status'];

/** The platform works on it: its state is other in a moment. */
export const isWorking = (status: RoundStatus | undefined): boolean =>
  status === 'freezing' || status === 'frozen' || status === 'publishing';

/** Milliseconds until a round is asked again: soon while it is worked on, else as other pages do, unless changes are heard. */
export function refreshOf(status: RoundStatus | undefined, isHeld: boolean): number | false {
  if (isWorking(status)) return 1_500;
  return isHeld ? false : 30_000;
}

const kinds = {
  announced: 'plain',
  freezing: 'action',
  frozen: 'action',
  computed: 'warning',
  refusedByCheck: 'error',
  publishing: 'action',
  published: 'success',
  cancelled: 'plain',
} as const satisfies Record<RoundStatus, string>;

export function RoundStatusPill({ status }: { readonly status: RoundStatus }) {
  const { t } = useTranslation('rounds');
  return <Pill kind={kinds[status]}>{t(`statuses.${status}`)}</Pill>;
}
