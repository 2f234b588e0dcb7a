import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card, Pill } from '../../design';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import type { TodayQuery } from './today.generated';

interface AgendaListProps {
  readonly kind: 'overdue' | 'thisWeek' | 'nothingPlanned';
  readonly agenda: TodayQuery['overdue'];
}

export function AgendaList({ kind, agenda: { nodes, pageInfo } }: AgendaListProps) {
  const { t } = useTranslation('desk');
  const { short, day } = useDates();
  return (
    <Card as="section" emphasis={kind === 'overdue' && nodes.length > 0 ? 'warning' : 'plain'}>
      <h2>{t(`today.${kind}`)}</h2>
      {nodes.length === 0 && <p className="soft">{t('today.nothing')}</p>}
      <ul className="plain-list today-list">
        {nodes.map(({ request, dueOn, steps }) => (
          <li key={request.id}>
            <Link to={`/loket/dossier/${request.id}`}>{childName(request.child) ?? request.number}</Link>
            {request.urgentReason && <Pill kind="error">{t('urgent')}</Pill>}
            {dueOn && <span>{t('today.due', { date: short(dueOn) })}</span>}
            {steps?.map(({ stepId, what }) => (
              <span key={stepId}>{what}</span>
            ))}
            <span className="soft">{t('today.start', { date: day(request.wantedStart) })}</span>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && <p className="soft">{t('today.more')}</p>}
    </Card>
  );
}
