import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../layout/icon';
import './field.css';

/** What every field says about itself. */
export interface FieldTexts {
  readonly label: string;
  /** Before one answers: what is meant, and why it is asked. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** Says "(niet verplicht)": most fields must be filled in, so those that need not say so. */
  readonly optional?: boolean;
}

/** Of the input, and of what describes it. */
export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
}

interface FieldProps extends FieldTexts {
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(' ');
  return (
    <div className={`field ${error === undefined ? '' : 'field-wrong'}`}>
      <label htmlFor={id}>
        <Labelled label={label} optional={optional} />
      </label>
      {hint !== undefined && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
      {children({ id, describedBy: described || undefined })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}

export function Labelled({ label, optional }: { readonly label: string; readonly optional: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <>
      {label} {optional && <span className="field-optional">({t('optional')})</span>}
    </>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  return error === undefined ? null : (
    <p id={id} className="field-error">
      <Icon name="warning" /> {error}
    </p>
  );
}
