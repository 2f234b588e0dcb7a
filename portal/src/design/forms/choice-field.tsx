import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { Icon, type IconName } from '../layout/icon';
import { FieldError, type FieldTexts, Labelled } from './field';
import './choice-field.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
}

interface ChoiceFieldProps<Value extends string> extends FieldTexts {
  readonly choices: readonly Choice<Value>[];
  /** One of them, or as many as one likes. */
  readonly many?: boolean;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

/** Choices as large buttons with a drawing: easy to tap, clear for who reads little. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  error,
  optional = false,
  choices,
  many = false,
  input,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <fieldset
      className={`field ${error === undefined ? '' : 'field-wrong'}`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
    >
      <legend>
        <Labelled label={label} optional={optional} />
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <div className="choices">
        {choices.map((choice) => (
          <CheckField
            key={choice.value}
            input={{ ...input, type: many ? 'checkbox' : 'radio', value: choice.value }}
            {...{ label: choice.label, hint: choice.hint, icon: choice.icon }}
          />
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly input: InputHTMLAttributes<HTMLInputElement>;
}

/** One box to tick, or one button of several. */
export function CheckField({ label, hint, icon, input }: CheckFieldProps) {
  return (
    <label className="choice">
      <input type="checkbox" {...input} />
      {icon && <Icon name={icon} large />}
      <span>
        {label}
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  );
}
