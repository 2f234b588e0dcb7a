import { useTranslation } from 'react-i18next';
import type { ShownRound } from './round-status';
import './figures-table.css';

type Figures = NonNullable<ShownRound['figures']>;

interface FiguresTableProps {
  readonly label: string;
  readonly figures: readonly (keyof Figures)[];
  readonly before: Figures;
  readonly after: Figures;
}

/** Figures of a round as it is, beside those that it would have. */
export function FiguresTable({ label, figures, before, after }: FiguresTableProps) {
  const { t } = useTranslation('rounds');
  return (
    <table className="figures-table">
      <caption className="only-read-aloud">{label}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('deviate.before')}</th>
          <th scope="col">{t('deviate.after')}</th>
          <th scope="col">{t('deviate.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure}>
            <th scope="row">{t(`figures.${figure}`)}</th>
            <td>{before[figure]}</td>
            <td>{after[figure]}</td>
            <td>{signed(after[figure] - before[figure])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `+3`, `−2`, `0`. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : `${difference}`.replace('-', '−');
