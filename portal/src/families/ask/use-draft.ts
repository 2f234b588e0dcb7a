import { useFormContext } from 'react-hook-form';
import type { Draft } from './draft';

/** The form of the wizard, and the message of a field that is not right. */
export function useDraft() {
  const form = useFormContext<Draft>();
  const { errors } = form.formState;
  return { ...form, errorOf: (field: keyof Draft) => errors[field]?.message };
}
