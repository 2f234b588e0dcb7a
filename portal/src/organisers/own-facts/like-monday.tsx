import { useTranslation } from 'react-i18next';
import { Button } from '../../design';

export const otherWorkdays = ['tu', 'we', 'th', 'fr'] as const;

/** Most places have one week day that says it all. */
export function LikeMonday({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation('own-facts');
  return (
    <div className="row">
      <Button look="quiet" onClick={onClick}>
        {t('likeMonday')}
      </Button>
    </div>
  );
}
