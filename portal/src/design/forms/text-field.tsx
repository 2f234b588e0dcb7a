import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Field, type FieldTexts } from './field';

type Given<Attributes> = Omit<Attributes, 'id' | 'className' | 'children'> & FieldTexts;

export function TextField({
  label,
  hint,
  error,
  optional,
  ...input
}: Given<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error }} optional={optional ?? false}>
      {({ id, describedBy }) => (
        <input
          {...input}
          id={id}
          className="field-input"
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
        />
      )}
    </Field>
  );
}

export function DateField(props: Given<InputHTMLAttributes<HTMLInputElement>>) {
  return <TextField {...props} type="date" />;
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  ...input
}: Given<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ label, hint, error }} optional={optional ?? false}>
      {({ id, describedBy }) => (
        <textarea
          {...input}
          id={id}
          className="field-input"
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
        />
      )}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  children,
  ...select
}: Given<SelectHTMLAttributes<HTMLSelectElement>> & { readonly children: ReactNode }) {
  return (
    <Field {...{ label, hint, error }} optional={optional ?? false}>
      {({ id, describedBy }) => (
        <select
          {...select}
          id={id}
          className="field-input"
          aria-describedby={describedBy}
          aria-invalid={error !== undefined}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
