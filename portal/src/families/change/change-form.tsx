import { Controller, FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, ButtonLink, DateField, FaultAlert, HalfDayGrid } from '../../design';
import { FieldError } from '../../design/forms/field';
import { today } from '../../language/days';
import { AlsoGoodFields } from '../ask/parts/also-good-fields';
import { SiblingsField } from '../ask/parts/siblings-field';
import { WishList } from '../ask/parts/wish-list';
import { asAsked, type Changed, type RequestToChange } from './changed-request';
import { useSaveChanges } from './use-save-changes';

/** What one wants now; the day on which one first asked stays. */
export function ChangeForm({ request }: { readonly request: RequestToChange }) {
  const { t } = useTranslation('families');
  const navigate = useNavigate();
  const form = useForm<Changed>({ defaultValues: asAsked(request) });
  const { register, control, watch, setValue, handleSubmit } = form;
  const { errors } = form.formState;
  const { save, isSaving, fault } = useSaveChanges(request);
  const back = `/mijn/${request.id}`;
  const submit = async (changed: Changed) => {
    await save(changed);
    await navigate(back);
  };
  return (
    <FormProvider {...form}>
      <form
        className="stack stack-wide"
        noValidate
        onSubmit={(event) => void handleSubmit(submit)(event).catch(() => undefined)}
      >
        <DateField
          label={t('startWanted')}
          min={today()}
          error={errors.start?.message}
          {...register('start', { required: t('ask.where.startMissing') })}
        />
        <Controller
          name="weeks"
          control={control}
          rules={{ validate: (weeks) => weeks.some((week) => week.length > 0) || t('ask.days.missing') }}
          render={({ field: { value, onChange } }) => (
            <section className="stack">
              <h2>{t('daysWanted')}</h2>
              {value.map((week, index) => (
                <HalfDayGrid
                  key={index}
                  label={t('daysWanted')}
                  value={week}
                  onChange={(chosen) => onChange(value.map((one, at) => (at === index ? chosen : one)))}
                />
              ))}
              <FieldError id="weeks-error" error={errors.weeks?.message} />
            </section>
          )}
        />
        <AlsoGoodFields />
        <SiblingsField />
        {request.nisAsked && (
          <WishList
            nis={request.nisAsked}
            wishes={watch('wishes')}
            onChange={(wishes) => setValue('wishes', wishes)}
          />
        )}
        <FaultAlert fault={fault} />
        <div className="row">
          <Button type="submit" icon="check" busy={isSaving}>
            {t('change.save')}
          </Button>
          <ButtonLink look="quiet" to={back}>
            {t('change.leave')}
          </ButtonLink>
        </div>
      </form>
    </FormProvider>
  );
}
