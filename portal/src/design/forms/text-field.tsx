import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { Field, type FieldIds, type FieldTexts } from './field';

type Given<Attributes> = Omit<Attributes, 'id' | 'className' | 'children'> & FieldTexts;

/** What ties an input to its label, hint and error. */
const tied = ({ id, describedBy }: FieldIds, error: string | undefined) => ({
  ...{ id, className: 'field-input' },
  'aria-describedby': describedBy,
  'aria-invalid': error !== undefined,
});

export function TextField({
  label,
  hint,
  error,
  optional = false,
  ...input
}: Given<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error, optional }}>{(ids) => <input {...input} {...tied(ids, error)} />}</Field>
  );
}

export function DateField(props: Given<InputHTMLAttributes<HTMLInputElement>>) {
  // Else browsers take years of six digits.
  return <TextField max="9999-12-31" {...props} type="date" />;
}

export function TextArea({
  label,
  hint,
  error,
  optional = false,
  ...input
}: Given<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(ids) => <textarea {...input} {...tied(ids, error)} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional = false,
  children,
  ...select
}: Given<SelectHTMLAttributes<HTMLSelectElement>> & { readonly children: ReactNode }) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(ids) => (
        <select {...select} {...tied(ids, error)}>
          {children}
        </select>
      )}
    </Field>
  );
}
