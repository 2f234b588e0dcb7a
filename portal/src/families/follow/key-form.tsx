import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, TextField } from '../../design';

interface KeyFormProps {
  readonly onKey: (key: string) => void;
}

/** As it stands in a letter, with dashes or without. */
const writtenKey = /^\s*([a-z\d][\s-]*){20}$/i;

/** For who comes with a letter, and typed the address without what is behind it. */
export function KeyForm({ onKey }: KeyFormProps) {
  const { t } = useTranslation('following');
  const { register, handleSubmit, formState } = useForm({ defaultValues: { key: '' } });
  return (
    <form
      className="stack measure"
      noValidate
      onSubmit={(event) => void handleSubmit(({ key }) => onKey(key.trim()))(event)}
    >
      <TextField
        label={t('key')}
        hint={t('keyHint')}
        error={formState.errors.key?.message}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...register('key', {
          required: t('keyMissing'),
          pattern: { value: writtenKey, message: t('keyMissing') },
        })}
      />
      <div className="row">
        <Button type="submit">{t('next')}</Button>
      </div>
    </form>
  );
}
