import { useTranslation } from 'react-i18next';
import { Card, WorkProgress } from '../../design';
import { useDates } from '../../language/use-dates';
import type { DeskImportsQuery } from './imports.generated';

type Progress = DeskImportsQuery['deskImports'][number]['progress'];

/** How far the import is that runs now. */
export function RunningImport({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('imports');
  const { number } = useDates();
  const { phase, done, total } = progress ?? { phase: 'reading' as const, done: 0, total: 0 };
  const isCounted = total > 0 && phase !== 'views' && phase !== 'reading';
  const name = t(`phases.${phase}`);
  return (
    <Card as="section" emphasis="accent">
      <h2>{t('running')}</h2>
      <WorkProgress
        label={isCounted ? t('progress', { phase: name, done: number(done), total: number(total) }) : name}
        {...(isCounted && { done, total })}
      />
      <p className="soft">{t('runningMore')}</p>
    </Card>
  );
}
