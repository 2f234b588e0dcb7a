import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { Card, FaultAlert, Fold, Loading } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { childName } from '../child-name';
import { WhoOpened } from './access-log.generated';

/** Who of the staff opened the file: the same that the family sees, with the names of one's own colleagues. */
export function AccessLog({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  return (
    <Card as="section">
      <h2>{t('opened.title')}</h2>
      <Fold summary={t('opened.show')}>
        <Openings id={id} />
      </Fold>
    </Card>
  );
}

function Openings({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  const { moment } = useDates();
  const deskId = useCapacity()?.deskIds[0] ?? '';
  const { data, error, isPending } = useQuestion(WhoOpened, { id, deskId });
  const names = new Map(data?.members.map(({ person }) => [person.id, childName(person)]));
  return (
    <>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data?.accessLog.length === 0 && <p>{t('opened.nobody')}</p>}
      <ul className="stack stack-tight">
        {(data?.accessLog ?? []).toReversed().map(({ openedAt, subject, role, reason }, index) => (
          <li key={`${openedAt} ${index}`}>
            {moment(openedAt)}: {names.get(subject) ?? t(`opened.roles.${roleOf(role)}`)}
            {reason && `, “${reason}”`}
          </li>
        ))}
      </ul>
    </>
  );
}

const roles = ['deskWorker', 'organiserCoordinator', 'childMinder', 'referrer', 'operator'] as const;
const roleOf = (role: string) => roles.find((one) => one === role) ?? 'other';
