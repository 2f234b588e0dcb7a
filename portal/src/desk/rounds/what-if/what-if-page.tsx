import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SignInNeeded } from '../../../app/session/sign-in-needed';
import { Alert, Button, FaultAlert, Loading, PageHead } from '../../../design';
import { ask } from '../../../graphql/ask';
import { useQuestion } from '../../../graphql/use-question';
import { usePlacesOfDesks } from '../shared/use-places-of-desks';
import { useRoundMonths } from '../shared/use-round-months';
import { Comparison } from './comparison';
import { OtherPlacesForm } from './other-places-form';
import { OtherSettings } from './other-settings';
import { type OtherPlaces, questionOf, type SupposedSettings } from './suppositions';
import { RoundToSuppose, RoundWhatIf } from './what-if.generated';

export function Component() {
  return (
    <SignInNeeded as={['deskWorker']}>
      <WhatIfPage />
    </SignInNeeded>
  );
}

/** The whole round once more with other places or other agreements, beside the round as it is. It keeps nothing. */
function WhatIfPage() {
  const { t } = useTranslation('rounds');
  const { month } = useRoundMonths();
  const { id = '' } = useParams();
  const { data, error, isPending } = useQuestion(RoundToSuppose, { id });
  const round = data?.allocationRound;
  const known = usePlacesOfDesks(round?.deskIds ?? []);
  const [places, setPlaces] = useState<readonly OtherPlaces[]>([]);
  const [settings, setSettings] = useState<SupposedSettings>({});
  // Computing takes a while: only when it is asked for, never again by itself.
  const whatIf = useMutation({
    mutationFn: () => ask(RoundWhatIf, { input: questionOf(id, places, settings) }),
  });
  if (isPending) return <Loading />;
  if (!round) return <FaultAlert fault={error} />;
  const isOver = round.status === 'publishing' || round.status === 'published';
  const isEmpty = places.length === 0 && Object.keys(settings).length === 0;
  const suppose = (change: () => void) => {
    whatIf.reset();
    change();
  };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('whatIf.title', { month: month(round.firstMonth) })}
        lead={t('whatIf.lead')}
        back={{ to: `/loket/rondes/${id}`, label: t('proposals.toRound') }}
      />
      <FaultAlert fault={error ?? known.fault} />
      {!round.resultHash ? (
        <Alert title={t('whatIf.notYet')} />
      ) : (
        <>
          <OtherPlacesForm
            locations={known.places}
            places={places}
            onChange={(chosen) => suppose(() => setPlaces(chosen))}
          />
          {isOver ? (
            <Alert title={t('whatIf.settingsOver')} />
          ) : (
            <OtherSettings settings={settings} onChange={(chosen) => suppose(() => setSettings(chosen))} />
          )}
          <div className="row">
            <Button icon="search" busy={whatIf.isPending} onClick={() => !isEmpty && whatIf.mutate()}>
              {t('whatIf.compute')}
            </Button>
            {isEmpty && <p className="soft">{t('whatIf.nothingYet')}</p>}
          </div>
          <div role="status">{whatIf.isPending && <p>{t('deviate.computing')}</p>}</div>
          <FaultAlert fault={whatIf.error} />
          {whatIf.data && (
            <Comparison compared={whatIf.data.roundWhatIf} anew={Object.keys(settings).length > 0} />
          )}
        </>
      )}
    </div>
  );
}
