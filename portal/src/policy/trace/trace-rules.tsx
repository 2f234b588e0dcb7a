import { useTranslation } from 'react-i18next';
import { useDates } from '../../language/use-dates';
import { rulesIn, type TracedRequest } from './traced-request';

interface TraceRulesProps {
  readonly requests: readonly TracedRequest[];
  readonly year: number;
  readonly snapshot: string;
}

/** The rules that put these requests in the number, in words. */
export function TraceRules({ requests, year, snapshot }: TraceRulesProps) {
  const { t } = useTranslation('policy');
  const { day } = useDates();
  const rules = rulesIn(requests);
  if (rules.length === 0) return null;
  return (
    <section className="stack stack-tight measure">
      <h2>{t('trace.how')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            <strong>{t(`trace.rules.${rule}`)}</strong>{' '}
            {t(`trace.rulesMore.${rule}`, { year, snapshot: day(snapshot) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
