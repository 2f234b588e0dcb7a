import { useTranslation } from 'react-i18next';
import { useDates } from '../../../language/use-dates';
import type { FileQuery } from '../file.generated';
import { isSource } from './sources';

type DeclaredFact = NonNullable<NonNullable<FileQuery['careRequest']>['declaredFacts']>[number];

/** One fact as it was told: whether it holds, on which day, by whom, and what a paper showed. */
export function FactLine({ declared }: { readonly declared: DeclaredFact }) {
  const { t } = useTranslation('declared-facts');
  const { t: desk } = useTranslation('desk');
  const { day } = useDates();
  const { fact, holds, declaredOn, source, evidence } = declared;
  return (
    <li>
      <p>
        {t(holds ? 'holds' : 'ceased')} <strong>{desk(`facts.${fact}`)}</strong>
      </p>
      <p className="small soft">
        {[
          t('on', { date: day(declaredOn) }),
          isSource(source) ? t(`sources.${source}`) : source,
          evidence && t(`evidence.${evidence}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
