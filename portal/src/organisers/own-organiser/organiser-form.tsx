import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { normaliseEnterpriseNumber } from '../../../../libs/regional/src/enterprise-number';
import { Button, TextField } from '../../design';
import { DescribingFault } from '../own-facts/describing-fault';
import { useDescribing } from '../own-facts/use-describing';
import type { OwnOrganiserFacts } from './organiser-input';
import { DescribeOrganiser } from './own-organiser.generated';

interface OrganiserFields {
  readonly name: string;
  readonly enterpriseNumber: string;
}

interface OrganiserFormProps {
  readonly organiser: OwnOrganiserFacts;
  readonly onDone: (after: OwnOrganiserFacts) => void;
  /** Fills the form anew, with what stands there now. */
  readonly onAgain: () => void;
}

export function OrganiserForm({ organiser, onDone, onAgain }: OrganiserFormProps) {
  const { t } = useTranslation('own-facts');
  const [known] = useState(organiser);
  const { register, handleSubmit, formState } = useForm<OrganiserFields>({
    defaultValues: { name: known.name, enterpriseNumber: known.enterpriseNumber ?? '' },
  });
  const { errors } = formState;
  const { mutateAsync, isPending, error } = useDescribing(DescribeOrganiser, known);
  const describe = async ({ name, enterpriseNumber }: OrganiserFields) => {
    const number = normaliseEnterpriseNumber(enterpriseNumber) ?? null;
    const { describeOrganiser } = await mutateAsync({
      input: { id: known.id, name: name.trim(), enterpriseNumber: number },
    });
    onDone(describeOrganiser.organiser);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => void handleSubmit(describe)(event).catch(() => undefined)}
    >
      <TextField
        label={t('organiser.name')}
        autoComplete="off"
        error={errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('location.nameMissing') })}
      />
      <TextField
        label={t('organiser.number')}
        hint={t('organiser.numberHint')}
        autoComplete="off"
        optional
        error={errors.enterpriseNumber?.message}
        {...register('enterpriseNumber', {
          validate: (number) =>
            number.trim() === '' ||
            normaliseEnterpriseNumber(number) !== undefined ||
            t('organiser.numberWrong'),
        })}
      />
      <DescribingFault fault={error} onAgain={onAgain} />
      <div className="row">
        <Button type="submit" busy={isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
