import { useTranslation } from 'react-i18next';
import { Fold } from '../../design';
import type { CandidatesQuery } from './candidates.generated';

type Reason = CandidatesQuery['candidates']['nodes'][number]['reasons'][number];

/** Rules that every candidate meets say nothing of the order. */
const fitting = new Set(['stillLooking', 'wishesThisPlace', 'tariffFits', 'ageFits', 'startFits']);

/** What the order follows from, with the rule and its version; behind it what makes the child fit at all. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('organisers');
  const deciding = reasons.filter(({ rule }) => !fitting.has(rule));
  const fits = reasons.filter(({ rule }) => fitting.has(rule));
  return (
    <div className="stack stack-tight">
      <h4>{t('candidates.why')}</h4>
      {deciding.length === 0 && <p>{t('candidates.noPriority')}</p>}
      <ReasonList reasons={deciding} />
      <Fold summary={t('candidates.fits')}>
        <ReasonList reasons={fits} />
      </Fold>
    </div>
  );
}

function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('organisers');
  return (
    <ul>
      {reasons.map(({ rule, version, sentence }) => (
        <li key={rule}>
          {sentence} <span className="small soft">{t('candidates.rule', { rule, version })}</span>
        </li>
      ))}
    </ul>
  );
}
