import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { Alert, ButtonLink, WorkProgress } from '../../design';
import { callStates, isUnknown } from './called-families';
import type { CallListQuery } from './call-list.generated';

/** Of so many children so many families were reached; and who the organiser still has to tell of. */
export function CallProgress({ list }: { readonly list: CallListQuery['callList'] }) {
  const { t } = useTranslation('closures');
  const isOwnPlace = useCapacity()?.deskIds.includes(list.deskId) ?? false;
  const { children, progress, closureId, location, lines } = list;
  const done = progress.reached + progress.placed;
  const unknown = lines.filter(isUnknown).filter(({ deskId }) => deskId === list.deskId).length;
  return (
    <div className="stack">
      <WorkProgress label={t('list.progress', { done, count: children })} done={done} total={children} />
      <p className="soft">
        {callStates.map((state) => `${t(`states.${state}`)}: ${progress[state]}`).join(' · ')}
      </p>
      {isOwnPlace && (
        <div className="no-print stack">
          {unknown > 0 && (
            <Alert kind="warning" title={t('list.unknownCount', { count: unknown })}>
              <p>{t('list.unknownMore')}</p>
            </Alert>
          )}
          <div className="row">
            <ButtonLink look="quiet" icon="plus" to={`/loket/sluiting/${closureId}/${location.id}`}>
              {t('list.addChildren')}
            </ButtonLink>
          </div>
        </div>
      )}
    </div>
  );
}
