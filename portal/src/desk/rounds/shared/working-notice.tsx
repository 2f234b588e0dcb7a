import { useTranslation } from 'react-i18next';
import '../../../design/feedback/loading.css';
import { isWorking, type RoundStatus } from './round-status';

/** Says that the platform works on the round, in a place that is there before and after: who listens hears it change. */
export function WorkingNotice({ status }: { readonly status: RoundStatus }) {
  const { t } = useTranslation('rounds');
  const working = isWorking(status);
  return (
    <div role="status" className="round-working">
      {(status === 'freezing' || status === 'frozen' || status === 'publishing') && (
        <p className="row">
          <span className="loading-mark" aria-hidden="true" /> {t(`working.${status}`)}
        </p>
      )}
      {!working && <span className="only-read-aloud">{t(`statuses.${status}`)}</span>}
    </div>
  );
}
