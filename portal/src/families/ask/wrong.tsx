import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../design';
import type { Draft } from './draft';

/** At the top of a screen, told at once: how much of these is not right yet; of all when none are named. */
export function Wrong({ fields }: { readonly fields?: readonly (keyof Draft)[] }) {
  const { t } = useTranslation('families');
  const { errors } = useFormContext<Draft>().formState;
  const count = (fields ?? Object.keys(errors)).filter((field) => field in errors).length;
  return count === 0 ? null : <Alert kind="error" title={t('ask.wrong', { count })} live />;
}
