import { useTranslation } from 'react-i18next';
import { Alert } from '../../../design';

/** For a desk that may only look along: whose file it is. */
export function GuestNotice({ desk }: { readonly desk: { readonly name: string | null } }) {
  const { t } = useTranslation('sharing');
  return (
    <Alert title={t('guest.title', { desk: desk.name ?? '' })}>
      <p>{t('guest.more')}</p>
    </Alert>
  );
}
