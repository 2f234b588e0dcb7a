import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { Alert, FaultAlert } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import { type CandidatesQuery, Transfers, type TransfersQuery } from './candidates.generated';

interface RoundNearProps {
  readonly nearRound: NonNullable<CandidatesQuery['candidates']['nearRound']>;
  readonly locationId: string;
  readonly groupId: string;
}

/** A round may have a better claim on this place; once it is computed, it says who would move. */
export function RoundNear({ nearRound, locationId, groupId }: RoundNearProps) {
  const { t } = useTranslation('organisers');
  const capacity = useCapacity();
  const { round, sentence, blocks } = nearRound;
  const isDesk = round.deskIds.some((deskId) => capacity?.deskIds.includes(deskId));
  const isCoordinator = capacity?.role === 'organiserCoordinator';
  const isComputed = round.status === 'computed' || round.status === 'publishing';
  const asked = { roundId: round.id, locationId, placeGroupId: groupId };
  const { data, error } = useQuestion(Transfers, asked, { enabled: isComputed && (isDesk || isCoordinator) });
  return (
    <Alert kind="warning" title={t(blocks ? 'round.blocks' : 'round.near')}>
      <p lang="nl">{sentence}</p>
      {data && <Chain moves={data.roundTransfers} seesAll={isDesk} />}
      {(isDesk || isCoordinator) && (
        <p>
          <Link to={`/${isDesk ? 'loket' : 'organisator'}/rondes/${round.id}`}>{t('round.toRound')}</Link>
        </p>
      )}
      <FaultAlert fault={error} />
    </Alert>
  );
}

type Move = TransfersQuery['roundTransfers'][number];

interface ChainProps {
  readonly moves: readonly Move[];
  /** An organiser sees what happens at its own locations alone. */
  readonly seesAll: boolean;
}

/** One place that comes free lets a child move, whose place lets the next one move. */
function Chain({ moves, seesAll }: ChainProps) {
  const { t } = useTranslation('organisers');
  if (moves.length === 0) return <p>{t('round.nobodyMoves')}</p>;
  return (
    <>
      <p>{t('round.moves')}</p>
      <ol>
        {moves.map((move) => (
          <li key={move.roundNumber}>
            <MoveLine move={move} seesAll={seesAll} />
          </li>
        ))}
      </ol>
    </>
  );
}

function MoveLine({ move, seesAll }: { readonly move: Move; readonly seesAll: boolean }) {
  const { t } = useTranslation('organisers');
  const { month } = useDates();
  const child = t('requests.number', { number: move.request?.number ?? move.roundNumber.slice(0, 8) });
  const placeOf = (place: Move['from']) =>
    place
      ? t('round.place', { place: place.location.name, month: month(`${place.startMonth}-01`) })
      : t(seesAll ? 'round.noPlace' : 'round.elsewhere');
  return t('round.move', { child, from: placeOf(move.from), to: placeOf(move.to) });
}
