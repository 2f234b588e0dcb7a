import { useTranslation } from 'react-i18next';
import { Button } from '../../design';

interface MoreButtonProps {
  readonly list: { readonly hasMore: boolean; readonly isAskingMore: boolean; readonly askMore: () => void };
}

export function MoreButton({ list: { hasMore, isAskingMore, askMore } }: MoreButtonProps) {
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
