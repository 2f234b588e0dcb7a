import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, ChoiceField, DateField, FaultAlert, SelectField } from '../../../design';
import { priorityFacts } from '../../../families/shared/priority-facts';
import { useChange } from '../../../graphql/use-question';
import { today } from '../../../language/days';
import { useDates } from '../../../language/use-dates';
import { DeclareFact, type DeclareFactMutationVariables } from './declared-facts.generated';
import { type Source, sources } from './sources';

type Input = DeclareFactMutationVariables['input'];

const evidences = ['none', 'announced', 'seen', 'refused'] as const satisfies readonly Input['evidence'][];

interface Declaring {
  readonly fact: Input['fact'] | '';
  readonly holds: 'yes' | 'no';
  readonly declaredOn: string;
  readonly source: Source;
  /** Nothing said of a paper takes back nothing that was said of one. */
  readonly evidence: (typeof evidences)[number] | '';
}

interface DeclareFactFormProps {
  readonly file: { readonly id: string; readonly askedOn: string };
  readonly onDone: () => void;
}

export function DeclareFactForm({ file: { id, askedOn }, onDone }: DeclareFactFormProps) {
  const { t } = useTranslation('declared-facts');
  const { t: desk } = useTranslation('desk');
  const { day } = useDates();
  const { register, handleSubmit, formState } = useForm<Declaring>({
    defaultValues: { fact: '', declaredOn: today(), source: 'family', evidence: '' },
  });
  const { mutateAsync, isPending, error } = useChange(DeclareFact);
  const { errors } = formState;
  const declare = async ({ fact, holds, evidence, ...told }: Declaring) => {
    if (fact === '') return;
    await mutateAsync({ input: { id, fact, holds: holds === 'yes', evidence: evidence || null, ...told } });
    onDone();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(declare)(event).catch(() => undefined)}
    >
      <p>{t('form.more')}</p>
      <SelectField
        label={t('form.fact')}
        error={errors.fact?.message}
        {...register('fact', { required: t('form.factMissing') })}
      >
        <option value="">{t('form.choose')}</option>
        {priorityFacts.map((fact) => (
          <option key={fact} value={fact}>
            {desk(`facts.${fact}`)}
          </option>
        ))}
      </SelectField>
      <ChoiceField
        label={t('form.holds')}
        error={errors.holds?.message}
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        input={register('holds', { required: t('form.holdsMissing') })}
      />
      <DateField
        label={t('form.on')}
        error={errors.declaredOn?.message}
        {...register('declaredOn', {
          required: t('form.onMissing'),
          validate: (on) => (on >= askedOn && on <= today()) || t('form.onWrong', { date: day(askedOn) }),
        })}
      />
      <SelectField label={t('form.source')} {...register('source')}>
        {sources.map((source) => (
          <option key={source} value={source}>
            {t(`sources.${source}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('form.evidence')} optional {...register('evidence')}>
        <option value="">{t('form.choose')}</option>
        {evidences.map((evidence) => (
          <option key={evidence} value={evidence}>
            {t(`evidence.${evidence}`)}
          </option>
        ))}
      </SelectField>
      <FaultAlert fault={error} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
}
