import { type FormEvent, useEffect } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Button, ButtonLink, FaultAlert, Fold, PageHead, Progress } from '../../design';
import { useChange } from '../../graphql/use-question';
import { DeskCard } from '../shared/desk-card';
import { deskOf } from '../shared/desks';
import { useDesks } from '../shared/use-desks';
import { AskForCare } from './ask.generated';
import { askedBy } from './asked';
import { type Draft, forgetDraft, keepDraft, keptDraft } from './draft';
import { Wrong } from './wrong';
import { wizard } from './wizard';

/** Asking for care: one thing on each screen, and nothing lost when one goes back. */
export function Component() {
  const { t, i18n } = useTranslation('families');
  const { step: path } = useParams();
  const index = wizard.findIndex((one) => one.path === path);
  const navigate = useNavigate();
  const isParent = useCapacity()?.role === 'parent';
  const { data } = useDesks();
  const form = useForm<Draft>({ defaultValues: { ...keptDraft(), language: i18n.language } });
  const { mutateAsync, error, isPending } = useChange(AskForCare);
  const { subscribe, trigger, getValues } = form;
  const nis = useWatch({ control: form.control, name: 'nis' });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }),
    [subscribe],
  );
  const now = wizard[index];
  if (!now) return <Navigate to={`/vraag/${wizard[0]?.path ?? ''}`} replace />;
  const next = wizard[index + 1];
  // Who opens a personal screen by its address has not filled in what comes before it.
  const begun = getValues('nis') !== '' && (index < 4 || getValues('childLastName') !== '');
  if (index > 0 && !begun)
    return <Navigate to={`/vraag/${wizard[isParent && index > 3 ? 3 : 0]?.path ?? ''}`} replace />;
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending || !(await trigger([...now.fields], { shouldFocus: true }))) return;
    if (next) return navigate(`/vraag/${next.path}`);
    const { registerCareRequest } = await mutateAsync({ input: askedBy(getValues()) });
    forgetDraft();
    await navigate(`/mijn/${registerCareRequest.id}?nieuw=ja`);
  };
  const previous = wizard[index - 1];
  const desk = nis === '' ? undefined : deskOf(data?.desks ?? [], nis);
  const screen = (
    <form
      className="stack stack-wide"
      noValidate
      onSubmit={(event) => void goOn(event).catch(() => undefined)}
    >
      <Progress
        now={index + 1}
        of={wizard.length}
        label={t('ask.step', { now: index + 1, of: wizard.length })}
      />
      <PageHead title={t(`ask.${now.title}.title`)} lead={t(`ask.${now.title}.lead`)} />
      <Wrong fields={now.fields} />
      <now.Step />
      <FaultAlert fault={error} />
      <div className="row">
        {previous && (
          <ButtonLink look="secondary" icon="back" to={`/vraag/${previous.path}`}>
            {t('ask.back')}
          </ButtonLink>
        )}
        <Button type="submit" busy={isPending} icon={next ? 'arrow' : 'check'}>
          {next ? t('ask.next') : t('ask.send')}
        </Button>
      </div>
      {!now.personal && <p className="soft small measure">{t('ask.kept')}</p>}
      {desk?.contact && (
        <Fold summary={t('home.help')}>
          <DeskCard desk={desk} />
        </Fold>
      )}
    </form>
  );
  return (
    <FormProvider {...form}>
      {now.personal ? <SignInNeeded as={['parent']}>{screen}</SignInNeeded> : screen}
    </FormProvider>
  );
}
