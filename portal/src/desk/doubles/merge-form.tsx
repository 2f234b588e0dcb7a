import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert, Button, ChoiceField, FaultAlert, Loading, TextArea } from '../../design';
import { municipalityName } from '../../families/shared/municipalities';
import { Fault } from '../../graphql/fault';
import { useChange, useQuestion } from '../../graphql/use-question';
import { useDates } from '../../language/use-dates';
import type { Double } from './double';
import { MergeRequests, Pair, type PairQuery } from './doubles.generated';
import type { Merged } from './merged-notice';

type Side = NonNullable<PairQuery['one']>;

interface MergeFormProps {
  readonly double: Double;
  readonly onDone: (merged: Merged) => void;
}

interface Merging {
  readonly keep: string;
  readonly explanation: string;
}

/** Which of both stays: the one that was asked first, unless somebody says otherwise. Opens neither file. */
export function MergeForm({ double: { request, otherRequest }, onDone }: MergeFormProps) {
  const { t } = useTranslation('doubles');
  const { day } = useDates();
  const asked = useQuestion(Pair, { one: otherRequest.id, other: request.id });
  const { register, handleSubmit } = useForm<Merging>({ defaultValues: { keep: otherRequest.id } });
  const { mutateAsync, isPending, error } = useChange(MergeRequests);
  if (asked.isPending) return <Loading />;
  const sides = [asked.data?.one, asked.data?.other].filter((side) => side !== null && side !== undefined);
  const merge = async ({ keep, explanation }: Merging) => {
    const [kept, other] = keep === request.id ? [request, otherRequest] : [otherRequest, request];
    await mutateAsync({ keep, other: other.id, explanation: explanation || null });
    onDone({ otherId: other.id, keptNumber: kept.number, otherNumber: other.number });
  };
  const facts = ({ askedOn, wantedStart, nisAsked, pattern, status }: Side) =>
    [
      t('merge.asked', { date: day(askedOn) }),
      wantedStart && t('merge.start', { date: day(wantedStart) }),
      nisAsked && municipalityName(nisAsked),
      pattern?.text,
      status === 'closed' && t('merge.closed'),
    ]
      .filter(Boolean)
      .join(' · ');
  const hasOffer = error instanceof Fault && error.code === 'RULE_VIOLATED';
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(merge)(event).catch(() => undefined)}
    >
      <p>{t('merge.more')}</p>
      <FaultAlert fault={asked.error} />
      <ChoiceField
        label={t('merge.keep')}
        choices={sides.map((side) => ({ value: side.id, label: side.number, hint: facts(side) }))}
        input={register('keep')}
      />
      <TextArea label={t('merge.explanation')} optional rows={2} {...register('explanation')} />
      {hasOffer ? (
        <Alert kind="error" title={t('merge.refused')} live>
          <p>{t('merge.refusedMore')}</p>
        </Alert>
      ) : (
        <FaultAlert fault={error} />
      )}
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('merge.now')}
        </Button>
      </div>
    </form>
  );
}
