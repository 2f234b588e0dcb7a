import { useTranslation } from 'react-i18next';
import { isKnown } from '../report/report-columns';
import { FiguresSection } from './figures-section';
import type { ConsultationPackQuery } from './pack.generated';

interface CategoriesSectionProps {
  readonly categories: ConsultationPackQuery['yearlyReport']['categories'];
}

const kinds = ['urgent', 'atypical', 'priority', 'vulnerable', 'specialCareNeed'] as const;

/** Who asks, as far as the form of the year says; a family may be in several. */
export function CategoriesSection({ categories }: CategoriesSectionProps) {
  const { t } = useTranslation('policy');
  const lines = kinds
    .map((kind) => ({ kind, value: categories[kind], part: categories[`${kind}Unanswered`] }))
    .filter(({ value, part }) => isKnown(value) || isKnown(part))
    .map(({ kind, value, part }) => {
      const label = t(`columns.${kind}`);
      return { key: kind, label, value, part, cells: [value, part] };
    });
  if (lines.length === 0) return null;
  return (
    <FiguresSection
      title={t('pack.categories')}
      finding={t('pack.categoriesMore')}
      headings={[t('pack.category'), t('columns.total'), t('columns.unanswered')]}
      legend={[t('columns.total'), t('columns.unanswered')]}
      lines={lines}
    />
  );
}
