import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Properties, Property } from '../../../design';
import { useDates } from '../../../language/use-dates';
import { useRoundMonths } from '../shared/use-round-months';
import { DeviateForm } from './deviate-form';
import type { Proposal } from './use-review';

interface ProposalSheetProps {
  readonly roundId: string;
  readonly proposal: Proposal;
  readonly mayDeviate: boolean;
  readonly onDone: () => void;
}

/** One proposal with why this child comes here, and the way to decide otherwise. */
export function ProposalSheet({ roundId, proposal, mayDeviate, onDone }: ProposalSheetProps) {
  const { t } = useTranslation('rounds');
  const { day } = useDates();
  const { month } = useRoundMonths();
  const [deviating, setDeviating] = useState(false);
  const { request, startMonth, pattern, kind, askedOn, wantedStart, reasons, ageInMonthsAtStart } = proposal;
  const together = proposal.unit.split('+').length;
  const sentences = [...new Set(reasons.map(({ sentence }) => sentence))];
  return (
    <div className="stack">
      {!request && <p>{t('proposal.hidden')}</p>}
      <Properties>
        <Property label={t('columns.request')}>{request?.number}</Property>
        <Property label={t('columns.start')}>{month(startMonth)}</Property>
        <Property label={t('columns.days')}>{pattern.text}</Property>
        <Property label={t('columns.kind')}>{t(`kinds.${kind}`)}</Property>
        <Property label={t('columns.age')}>
          {typeof ageInMonthsAtStart === 'number' && t('months', { count: ageInMonthsAtStart })}
        </Property>
        <Property label={t('proposal.wanted')}>{day(wantedStart)}</Property>
        <Property label={t('columns.asked')}>{day(askedOn)}</Property>
        <Property label={t('proposal.together')}>
          {together > 1 && t('proposal.children', { count: together })}
        </Property>
      </Properties>
      {sentences.length > 0 && (
        <section className="stack stack-tight">
          <h3>{t('proposal.why')}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {mayDeviate && !deviating && (
        <div className="row">
          <Button look="secondary" onClick={() => setDeviating(true)}>
            {t('deviate.look')}
          </Button>
        </div>
      )}
      {mayDeviate && deviating && (
        <DeviateForm
          roundId={roundId}
          roundNumber={proposal.unit}
          requestNumber={request?.number}
          locationId={proposal.location.id}
          onDone={onDone}
        />
      )}
    </div>
  );
}
