import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import {
  Alert,
  Button,
  ButtonLink,
  DateField,
  FaultAlert,
  HalfDayGrid,
  Loading,
  PageHead,
} from '../../design';
import type { HalfDay } from '../../design/half-days';
import { useChange, useQuestion } from '../../graphql/use-question';
import { today } from '../../language/use-dates';
import { BirthForm } from './birth-form';
import { ChangeDays, ChangeStart, ToChange, type ToChangeQuery } from './change.generated';

export function Component() {
  const { id = '' } = useParams();
  return (
    <SignInNeeded as={['parent']}>
      <ChangePage id={id} />
    </SignInNeeded>
  );
}

function ChangePage({ id }: { readonly id: string }) {
  const { data, error, isPending } = useQuestion(ToChange, { id });
  if (isPending) return <Loading />;
  return data?.careRequest ? <ChangeForm request={data.careRequest} /> : <FaultAlert fault={error} />;
}

type Request = NonNullable<ToChangeQuery['careRequest']>;

/** The start and the days that one wants now; the day on which one first asked stays. */
function ChangeForm({ request }: { readonly request: Request }) {
  const { t } = useTranslation('families');
  const navigate = useNavigate();
  const { id } = request;
  const [start, setStart] = useState(request.wantedStart ?? '');
  const [weeks, setWeeks] = useState<readonly (readonly HalfDay[])[]>(request.pattern?.weeks ?? [[]]);
  const changeStart = useChange(ChangeStart);
  const changeDays = useChange(ChangeDays);
  const isEmpty = weeks.every((week) => week.length === 0);
  const save = async () => {
    if (isEmpty) return;
    if (start !== request.wantedStart) await changeStart.mutateAsync({ id, wantedStart: start });
    if (JSON.stringify(weeks) !== JSON.stringify(request.pattern?.weeks)) {
      const pattern = { weeks: weeks.map((week) => [...week]) };
      await changeDays.mutateAsync({ input: { id, facts: { pattern } } });
    }
    await navigate(`/mijn/${id}`);
  };
  return (
    <div className="stack stack-wide">
      <PageHead
        title={t('change.title')}
        lead={t('change.lead')}
        back={{ to: `/mijn/${id}`, label: t('offer.back') }}
      />
      {request.unborn && <BirthForm id={id} />}
      <DateField
        label={t('startWanted')}
        min={today()}
        value={start}
        onChange={({ target }) => target.value && setStart(target.value)}
      />
      <section className="stack">
        <h2>{t('daysWanted')}</h2>
        {weeks.map((week, index) => (
          <HalfDayGrid
            key={index}
            label={t('daysWanted')}
            value={week}
            onChange={(chosen) => setWeeks(weeks.map((one, at) => (at === index ? chosen : one)))}
          />
        ))}
        {isEmpty && <Alert kind="error" title={t('ask.days.missing')} live />}
      </section>
      <FaultAlert fault={changeStart.error ?? changeDays.error} />
      <div className="row">
        <Button
          icon="check"
          busy={changeStart.isPending || changeDays.isPending}
          onClick={() => void save().catch(() => undefined)}
        >
          {t('change.save')}
        </Button>
        <ButtonLink look="quiet" to={`/mijn/${id}`}>
          {t('change.leave')}
        </ButtonLink>
      </div>
    </div>
  );
}
