import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveNote } from '../../app/live/live-note';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Fold, Loading, PageHead } from '../../design';
import { useQuestion } from '../../graphql/use-question';
import { type Double, isAtOneDesk } from './double';
import { DoubleCard } from './double-card';
import { Doubles } from './doubles.generated';
import { MergedNotice, type Merged } from './merged-notice';
import { SettledDouble } from './settled-double';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <DoublesPage />
    </SignInNeeded>
  );
}

/** More cards than these nobody looks through at once. */
const shownAtOnce = 20;

/** Requests that may be about one child: what one desk has twice it merges, of two desks each says so. */
function DoublesPage() {
  const { t } = useTranslation('doubles');
  const capacity = useCapacity();
  const deskId = capacity?.deskIds[0] ?? '';
  const { data, error, isPending } = useQuestion(Doubles, { deskId }, { live: 'desk' });
  const [merged, setMerged] = useState<Merged>();
  const [shown, setShown] = useState(shownAtOnce);
  const all = data?.duplicateSuggestions ?? [];
  const isWaiting = ({ verdict, confirmedBy }: Double) => verdict === 'open' && confirmedBy.includes(deskId);
  const open = all
    .filter((double) => double.verdict === 'open' && !isWaiting(double))
    .toSorted(likeliestFirst);
  const settled = all.filter((double) => !open.includes(double));
  return (
    <div className="stack stack-wide">
      <PageHead title={t('title')} lead={t('lead')} back={{ to: '/loket', label: t('back') }} />
      <LiveNote of={Doubles} />
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && open.length === 0 && <Alert kind="success" title={t('none')} />}
      {open.length > 0 && (
        <>
          <p role="status">{t('open', { count: open.length })}</p>
          <ul className="plain-list stack">
            {open.slice(0, shown).map((double) => (
              <DoubleCard key={double.id} double={double} deskId={deskId} onMerged={setMerged} />
            ))}
          </ul>
          {open.length > shown && (
            <div className="row">
              <Button look="secondary" onClick={() => setShown(shown + shownAtOnce)}>
                {t('more')}
              </Button>
            </div>
          )}
        </>
      )}
      {settled.length > 0 && (
        <Fold summary={t('settled', { count: settled.length })}>
          <ul className="plain-list stack stack-tight">
            {settled.map((double) => (
              <SettledDouble key={double.id} double={double} deskId={deskId} />
            ))}
          </ul>
        </Fold>
      )}
      {merged && <MergedNotice key={merged.otherId} merged={merged} onClose={() => setMerged(undefined)} />}
    </div>
  );
}

/** What the desk can settle by itself goes before what needs another one; then what agrees most. */
function likeliestFirst(one: Double, other: Double): number {
  const alone = Number(isAtOneDesk(other)) - Number(isAtOneDesk(one));
  return alone || other.agreeing.length - one.agreeing.length;
}
