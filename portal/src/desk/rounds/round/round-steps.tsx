import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Alert, Card, Step, Steps } from '../../../design';
import { useDates } from '../../../language/use-dates';
import type { RoundStatus, ShownRound } from '../shared/round-status';

const steps = ['announced', 'frozen', 'computed', 'checked', 'reviewed', 'published'] as const;
type RoundStep = (typeof steps)[number];

/** Which step a round is at; those before it are done. */
const at = {
  announced: 'frozen',
  freezing: 'frozen',
  frozen: 'computed',
  computed: 'reviewed',
  refusedByCheck: 'checked',
  publishing: 'published',
} as const satisfies Partial<Record<RoundStatus, RoundStep>>;

/** What happened to a round, where it is, and what comes. */
export function RoundSteps({ round }: { readonly round: ShownRound }) {
  const { t } = useTranslation('rounds');
  const { day } = useDates();
  const { status, announcedAt, frozenAt, freezeOn, freezeRefusal, cancelReason } = round;
  const asked = (round.organisers ?? []).filter(({ proposals }) => proposals > 0);
  const confirmed = asked.filter((one) => one.confirmed).length;
  const meta: Readonly<Partial<Record<RoundStep, ReactNode>>> = {
    announced: day(announcedAt),
    frozen: frozenAt ? day(frozenAt) : t('steps.fromDay', { date: day(freezeOn) }),
    checked: round.checkerVersion ? t('steps.checker', { version: round.checkerVersion }) : undefined,
    reviewed: asked.length > 0 ? t('steps.confirmed', { count: confirmed, all: asked.length }) : undefined,
    published: status === 'published' ? t('steps.offers', { count: round.offersMade ?? 0 }) : undefined,
  };
  return (
    <Card as="section">
      <h2>{t('steps.title')}</h2>
      <Steps label={t('steps.title')}>
        {steps
          .filter((step) => status !== 'cancelled' || isDoneBeforeCancel(step, round))
          .map((step) => (
            <Step key={step} title={t(`steps.${step}`)} meta={meta[step]} state={stateOf(step, round)}>
              {step === 'frozen' && freezeRefusal && (
                <Alert kind="error" title={t('steps.freezeRefused')}>
                  {freezeRefusal.otherRoundId ? (
                    <>
                      <p>{t('steps.taken')}</p>
                      <Link to={`/loket/rondes/${freezeRefusal.otherRoundId}`}>{t('steps.toOther')}</Link>
                    </>
                  ) : (
                    <p lang="en" className="small">
                      {freezeRefusal.message}
                    </p>
                  )}
                </Alert>
              )}
              {step === 'checked' && status === 'refusedByCheck' && (
                <Alert kind="error" title={t('steps.checkFailed')} />
              )}
            </Step>
          ))}
        {cancelReason && (
          <Step state="now" title={t('steps.cancelled')} meta={t(`cancelReasons.${cancelReason}`)} />
        )}
      </Steps>
    </Card>
  );
}

function stateOf(step: RoundStep, { status }: ShownRound): 'done' | 'now' | 'coming' {
  if (status === 'published' || status === 'cancelled') return 'done';
  const now = steps.indexOf(at[status]);
  const own = steps.indexOf(step);
  return own < now ? 'done' : own === now ? 'now' : 'coming';
}

function isDoneBeforeCancel(step: RoundStep, { frozenAt, resultHash, checkerVersion }: ShownRound): boolean {
  switch (step) {
    case 'announced':
      return true;
    case 'frozen':
      return Boolean(frozenAt);
    case 'computed':
      return Boolean(resultHash);
    case 'checked':
      return Boolean(checkerVersion);
    case 'reviewed':
    case 'published':
      return false;
  }
}
