import { useTranslation } from 'react-i18next';
import { Button, WeekGrid } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { today } from '../../language/days';
import { useDates } from '../../language/use-dates';
import { useGroupName } from '../shared/use-group-name';
import type { OwnGroup } from './group-input';

interface GroupWeekProps {
  readonly group: OwnGroup;
  readonly onChange: () => void;
}

/** How many places a group has on each half-day, as last described. */
export function GroupWeek({ group, onChange }: GroupWeekProps) {
  const { t } = useTranslation('own-facts');
  const { day } = useDates();
  const name = useGroupName()(group);
  const { validFrom, validTo, capacity } = group;
  const period = [
    validFrom > today() && t('groups.since', { date: day(validFrom) }),
    validTo && t('groups.to', { date: day(validTo) }),
  ].filter(Boolean);
  const cellOf = (halfDay: HalfDay) => {
    const places = capacity.find((one) => one.halfDay === halfDay)?.places ?? 0;
    return places > 0 ? { look: 'yes' as const, text: places } : { look: 'closed' as const, text: null };
  };
  return (
    <div className="stack stack-tight">
      <div className="row row-apart">
        <h3>{name}</h3>
        <Button look="quiet" icon="pen" onClick={onChange}>
          {t('change')} <span className="only-read-aloud">{name}</span>
        </Button>
      </div>
      {period.length > 0 && <p className="soft">{period.join(' ')}</p>}
      <WeekGrid label={name} cellOf={cellOf} />
    </div>
  );
}
