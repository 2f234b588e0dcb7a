import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Card, HalfDayGrid, SelectField } from '../../design';
import type { HalfDay } from '../../design/half-days';
import { languages } from '../../language/languages';
import { ChildAndParentFields, personsOf } from '../shared/child-and-parent';
import { LegalGroundField } from './legal-ground-field';
import type { Telling, ToldChild } from './told-child';
import { ToldFault } from './told-fault';
import { useAddToCallList } from './use-add-to-call-list';

interface ToldChildFormProps {
  readonly closureId: string;
  /** Of a child in the books; absent for one that was never in them. */
  readonly enrolmentId: string | undefined;
  /** Of the family, where it is known already. */
  readonly household: string | undefined;
  readonly known: Partial<Telling>;
  readonly onTold: (child: ToldChild) => void;
}

/** Who a child is, so that the desk can call its family. */
export function ToldChildForm({ closureId, enrolmentId, household, known, onTold }: ToldChildFormProps) {
  const { t } = useTranslation('closures');
  const { t: families } = useTranslation('families');
  const form = useForm<Telling>({ defaultValues: { language: 'nl', ...known } });
  const { mutateAsync, isPending, error } = useAddToCallList();
  const [halfDays, setHalfDays] = useState<HalfDay[]>([]);
  const [reference] = useState(() => enrolmentId ?? crypto.randomUUID());
  const tell = async ({ legalGround, language, ...who }: Telling) => {
    const { child, applicant } = personsOf(who);
    const told = { reference, household: household ?? reference, child };
    const pattern = halfDays.length > 0 ? { weeks: [halfDays] } : null;
    await mutateAsync({
      ...{ closureId, legalGround },
      children: [
        { ...told, enrolmentId: enrolmentId ?? null, pattern, applicant: { ...applicant, language } },
      ],
    });
    onTold({ ...who, language, legalGround, reference, household: told.household });
  };
  return (
    <FormProvider {...form}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) =>
          void form
            .handleSubmit(tell)(event)
            .catch(() => undefined)
        }
      >
        <ChildAndParentFields />
        <SelectField label={t('told.language')} {...form.register('language')}>
          {Object.entries(languages).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </SelectField>
        {enrolmentId === undefined && (
          <Card as="section">
            <h2>{t('told.days')}</h2>
            <HalfDayGrid label={families('offer.days')} value={halfDays} onChange={setHalfDays} />
          </Card>
        )}
        <LegalGroundField
          error={form.formState.errors.legalGround?.message}
          input={form.register('legalGround', { required: t('ground.missing') })}
        />
        <ToldFault fault={error} />
        <div className="row">
          <Button type="submit" icon="check" busy={isPending}>
            {t('told.now')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}
