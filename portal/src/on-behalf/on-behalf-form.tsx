import type { ReactNode } from 'react';
import { FormProvider, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, Card, FaultAlert, SelectField } from '../design';
import { CareStep } from '../families/ask/steps/care-step';
import { ChildStep } from '../families/ask/steps/child-step';
import { DaysStep } from '../families/ask/steps/days-step';
import { SituationStep } from '../families/ask/steps/situation-step';
import { WhereStep } from '../families/ask/steps/where-step';
import { YouStep } from '../families/ask/steps/you-step';
import { AskedForOthers, useAskTexts } from '../families/ask/use-ask-texts';
import { Wrong } from '../families/ask/wrong';
import { ConsentPart } from './consent-part';
import { type ForFamily, relations, type WriterRole } from './for-family';
import './on-behalf.css';

interface OnBehalfFormProps {
  readonly role: WriterRole;
  readonly start: ForFamily;
  readonly fault: unknown;
  readonly busy: boolean;
  /** A refusal is shown as `fault`. */
  readonly onSend: (family: ForFamily) => Promise<unknown>;
}

/** The screens of the wizard on one page, in words for who writes down what a family says. */
export function OnBehalfForm({ role, start, fault, busy, onSend }: OnBehalfFormProps) {
  const { t } = useTranslation('on-behalf');
  const form = useForm<ForFamily>({ defaultValues: start });
  const send = (family: ForFamily) => (busy ? undefined : onSend(family));
  return (
    <FormProvider {...form}>
      <AskedForOthers value>
        <form
          className="stack stack-wide"
          noValidate
          onSubmit={(event) =>
            void form
              .handleSubmit(send)(event)
              .catch(() => undefined)
          }
        >
          <div className="on-behalf">
            <div className="stack">
              <Part title="child">
                <ChildStep />
              </Part>
              <Part title="where">
                <WhereStep />
                <DaysStep />
              </Part>
              <Part title="care">
                <CareStep />
              </Part>
            </div>
            <div className="stack">
              <Part title="you">
                <Relation />
                <YouStep />
              </Part>
              <Part title="situation">
                <SituationStep />
              </Part>
              <ConsentPart role={role} />
            </div>
          </div>
          <Wrong />
          <FaultAlert fault={fault} />
          <div className="row">
            <Button type="submit" icon="check" busy={busy}>
              {t('send')}
            </Button>
          </div>
        </form>
      </AskedForOthers>
    </FormProvider>
  );
}

interface PartProps {
  readonly title: 'child' | 'where' | 'care' | 'you' | 'situation';
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  const { t } = useAskTexts();
  return (
    <Card as="section">
      <h2>{t(`ask.${title}.title`)}</h2>
      {children}
    </Card>
  );
}

function Relation() {
  const { t } = useTranslation('on-behalf');
  const { t: desk } = useTranslation('desk');
  const { register } = useFormContext<ForFamily>();
  return (
    <SelectField label={t('relation')} {...register('relation')}>
      {relations.map((relation) => (
        <option key={relation} value={relation}>
          {desk(`relations.${relation}`)}
        </option>
      ))}
    </SelectField>
  );
}
