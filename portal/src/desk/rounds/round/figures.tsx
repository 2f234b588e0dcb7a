import { useTranslation } from 'react-i18next';
import { ButtonLink, Card, Properties, Property } from '../../../design';
import type { ShownRound } from '../shared/round-status';

const parts = ['firstChoices', 'full', 'later', 'fewer', 'laterAndFewer', 'held', 'claims'] as const;

interface FiguresProps {
  readonly id: string;
  readonly figures: NonNullable<ShownRound['figures']>;
}

/** What a round gives, in children, and the way to see what it would give otherwise. */
export function Figures({ id, figures }: FiguresProps) {
  const { t } = useTranslation('rounds');
  return (
    <Card as="section">
      <h2>{t('figures.title')}</h2>
      <Properties>
        <Property label={t('figures.children')}>{String(figures.children)}</Property>
        <Property label={t('figures.placed')}>{String(figures.placed)}</Property>
        <Property label={t('figures.waiting')}>{String(figures.children - figures.placed)}</Property>
        {parts.map((part) => (
          <Property key={part} label={t(`figures.${part}`)}>
            {String(figures[part])}
          </Property>
        ))}
      </Properties>
      <p className="soft small measure">{t('figures.more')}</p>
      <div className="row no-print">
        <ButtonLink look="secondary" icon="search" to={`/loket/rondes/${id}/wat-als`}>
          {t('whatIf.link')}
        </ButtonLink>
      </div>
    </Card>
  );
}
