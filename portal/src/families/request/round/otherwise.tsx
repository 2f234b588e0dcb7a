import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../design';
import { type Weekday, weekdays } from '../../../design/half-days';
import { monthLater } from '../../../language/days';
import { useDates } from '../../../language/use-dates';
import type { MyRequestQuery } from '../request.generated';
import { HadItBeen, type Supposed } from './had-it-been';
import type { Outcome } from './use-outcome-words';

interface OtherwiseProps {
  readonly request: NonNullable<MyRequestQuery['careRequest']>;
  readonly round: Outcome['round'];
  readonly locationId: string;
}

/** So many later months are offered to try. */
const monthsToTry = 4;

/** What a family can try at one place: without one of its days, or with a later start. It changes nothing. */
export function Otherwise({ request, round, locationId }: OtherwiseProps) {
  const { t } = useTranslation('families');
  const { t: shell } = useTranslation('shell');
  const { month } = useDates();
  const [supposed, setSupposed] = useState<Supposed>();
  const days = daysOf(request);
  const tries: readonly { readonly key: string; readonly text: string; readonly supposed: Supposed }[] = [
    ...(days.length > 1 ? days : []).map((day) => ({
      ...{ key: day, text: t('round.without', { day: shell(`days.${day}`) }) },
      supposed: { withoutDays: [day] },
    })),
    ...laterMonths(round, request.wantedStart).map((fromMonth) => ({
      ...{ key: fromMonth, text: t('round.from', { month: month(`${fromMonth}-01`) }) },
      supposed: { fromMonth },
    })),
  ];
  if (tries.length === 0) return null;
  const isChosen = (one: Supposed) => JSON.stringify(one) === JSON.stringify(supposed);
  return (
    <div className="stack stack-tight">
      <p>{t('round.try')}</p>
      <div className="row">
        {tries.map((one) => (
          <Button
            key={one.key}
            look="secondary"
            pressed={isChosen(one.supposed)}
            onClick={() => setSupposed(one.supposed)}
          >
            {one.text}
          </Button>
        ))}
      </div>
      <div role="status" className="stack stack-tight">
        {supposed && (
          <HadItBeen asked={{ roundId: round.id, requestId: request.id, locationId, ...supposed }} />
        )}
      </div>
      {supposed && request.status === 'open' && (
        <div className="row">
          <ButtonLink look="quiet" icon="pen" to={`/mijn/${request.id}/wijzigen`}>
            {t('change.title')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function daysOf({ pattern }: OtherwiseProps['request']): readonly Weekday[] {
  const asked = pattern?.weeks.flat() ?? [];
  return weekdays.filter((day) => asked.some((halfDay) => halfDay.startsWith(day)));
}

/** The first months of the round that come after the start that was asked. */
function laterMonths({ firstMonth, months }: Outcome['round'], wantedStart: string | null): string[] {
  const asked = wantedStart?.slice(0, 7) ?? firstMonth;
  return Array.from({ length: months }, (_, later) => monthLater(firstMonth, later))
    .filter((month) => month > asked)
    .slice(0, monthsToTry);
}
