import { useTranslation } from 'react-i18next';
import { Button } from '../../design';
import type { MoreRows } from '../../design/data/data-table';

export function MoreButton({ list: { hasMore, isAskingMore, askMore } }: { readonly list: MoreRows }) {
  const { t } = useTranslation('organisers');
  if (!hasMore) return null;
  return (
    <div className="row">
      <Button look="secondary" busy={isAskingMore} onClick={askMore}>
        {t('more')}
      </Button>
    </div>
  );
}
