import { useTranslation } from 'react-i18next';
import { useCapacity } from '../../app/session/session-context';
import { Alert, FaultAlert, Loading } from '../../design';
import { Fault } from '../../graphql/fault';
import type { Done } from '../shared/done';
import type { Vacancy } from '../shared/free-places';
import { MoreButton } from '../shared/more-button';
import { usePages } from '../shared/use-pages';
import { CandidateCard } from './candidate-card';
import { Candidates } from './candidates.generated';
import { RoundNear } from './round-near';
import { YearShare } from './year-share';

interface CandidateListProps {
  readonly locationId: string;
  readonly groupId: string;
  readonly start: string;
  readonly vacancies: readonly (Vacancy & { readonly freeForBabies: number | null })[];
  readonly onDone: (done: Done) => void;
}

export function CandidateList({ locationId, groupId, start, vacancies, onDone }: CandidateListProps) {
  const { t } = useTranslation('organisers');
  const isDesk = useCapacity()?.role === 'deskWorker';
  const asked = { locationId, placeGroupId: groupId, start };
  const list = usePages(Candidates, asked, (answer) => answer.candidates);
  if (list.isPending) return <Loading />;
  // A refresh that fails takes nothing away of what somebody chose on a card.
  if (list.error && list.nodes.length === 0) return <CandidatesFault fault={list.error} />;
  const { nearRound, share } = list.first?.candidates ?? {};
  return (
    <section className="stack" aria-label={t('candidates.list')}>
      <h2>{t('candidates.list')}</h2>
      {list.error && <CandidatesFault fault={list.error} />}
      {nearRound && <RoundNear {...{ nearRound, locationId, groupId }} />}
      {share && <YearShare share={share} />}
      {list.nodes.length === 0 ? (
        <Alert title={t('candidates.none')}>
          <p>{t('candidates.noneMore')}</p>
        </Alert>
      ) : (
        <p className="measure soft">{t(isDesk ? 'candidates.deskAdvice' : 'candidates.advice')}</p>
      )}
      <ol className="plain-list stack">
        {list.nodes.map((candidate) => (
          <CandidateCard
            key={candidate.request?.id ?? candidate.place}
            {...{ candidate, locationId, groupId, start, vacancies, onDone }}
          />
        ))}
      </ol>
      <MoreButton list={list} />
    </section>
  );
}

/** The one rule that refuses the whole list: on that day the location is closed. */
function CandidatesFault({ fault }: { readonly fault: Error }) {
  const { t } = useTranslation('organisers');
  if (!(fault instanceof Fault) || fault.code !== 'RULE_VIOLATED') return <FaultAlert fault={fault} />;
  return <Alert kind="warning" title={t('candidates.closed')} />;
}
