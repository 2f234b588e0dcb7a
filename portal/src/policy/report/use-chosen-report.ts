import { useSearchParams } from 'react-router';
import { today } from '../../language/days';
import { chosenParams } from './report-address';

export interface ChosenReport {
  /** Absent: all desks together. */
  readonly deskId: string | undefined;
  readonly year: number;
  /** ISO date; absent: the last day of February after the year. */
  readonly snapshot: string | undefined;
}

interface OwnDesk {
  readonly id: string;
}

/** The last year of which the report was due. */
export const lastYear = () => Number(today().slice(0, 4)) - 1;
/** The first year of which desks registered as they do now. */
const firstYear = 2014;

export const choosableYears = (): readonly number[] =>
  Array.from({ length: lastYear() + 1 - firstYear + 1 }, (_, back) => lastYear() + 1 - back);

/** What is chosen stands in the address: it can be kept, and sent to a colleague. */
export function useChosenReport(desks: readonly OwnDesk[]) {
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('jaar'));
  const asked = params.get('loket');
  const only = desks.length === 1 ? desks[0]?.id : undefined;
  const chosen: ChosenReport = {
    deskId: desks.find(({ id }) => id === asked)?.id ?? only,
    year: choosableYears().includes(year) ? year : lastYear(),
    snapshot: params.get('stand') || undefined,
  };
  const choose = (change: Partial<ChosenReport>) => {
    setParams(chosenParams({ ...chosen, ...change }), { replace: true });
  };
  return { chosen, choose };
}
