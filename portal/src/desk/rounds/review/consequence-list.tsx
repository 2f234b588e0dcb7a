import { useTranslation } from 'react-i18next';
import { Alert } from '../../../design';
import { FiguresTable } from '../shared/figures-table';
import { useRoundMonths } from '../shared/use-round-months';
import type { ConsequencesQuery } from './review.generated';

type Foreseen = ConsequencesQuery['roundDeviationConsequences'];
type Change = Foreseen['changes'][number];

interface ConsequenceListProps {
  readonly consequences: Foreseen;
  /** Of whom one decides: that line comes first. */
  readonly roundNumber: string;
  /** Number of that request, where one may know it. */
  readonly requestNumber: string | undefined;
}

const shownFigures = ['placed', 'firstChoices', 'full', 'claims'] as const;

/** What would be other: the figures before and after, and each child whose place changes. */
export function ConsequenceList({ consequences, roundNumber, requestNumber }: ConsequenceListProps) {
  const { t } = useTranslation('rounds');
  const { before, after, changes } = consequences;
  const isOwn = (change: Change) => roundNumber.split('+').includes(change.roundNumber);
  const sorted = changes.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  const others = changes.filter((change) => !isOwn(change)).length;
  return (
    <div className="stack stack-tight">
      <Alert
        kind={after.placed < before.placed ? 'warning' : 'info'}
        title={t('deviate.others', { count: others })}
      />
      <FiguresTable label={t('deviate.figures')} figures={shownFigures} before={before} after={after} />
      <ul className="stack stack-tight">
        {sorted.map((change) => (
          <ChangeLine
            key={change.roundNumber}
            change={change}
            known={change.roundNumber === roundNumber ? requestNumber : undefined}
          />
        ))}
      </ul>
    </div>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  readonly known: string | undefined;
}

function ChangeLine({ change: { roundNumber, request, from, to }, known }: ChangeLineProps) {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const place = (one: Change['from']) =>
    one
      ? t('deviate.place', {
          place: one.location.name,
          month: month(one.startMonth),
          kind: t(`kinds.${one.kind}`),
        })
      : t('deviate.elsewhere');
  return (
    <li>
      <strong>{request?.number ?? known ?? t('child', { number: roundNumber.slice(0, 6) })}</strong>:{' '}
      {t('deviate.change', { from: place(from), to: place(to) })}
    </li>
  );
}
