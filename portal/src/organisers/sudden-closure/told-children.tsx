import { useTranslation } from 'react-i18next';
import { Alert, Button } from '../../design';
import type { ToldChild } from './told-child';

interface ToldChildrenProps {
  readonly told: readonly ToldChild[];
  readonly onSibling: (child: ToldChild) => void;
}

/** Those that were told of on this page, each with a way to a brother or sister. */
export function ToldChildren({ told, onSibling }: ToldChildrenProps) {
  const { t } = useTranslation('closures');
  if (told.length === 0) return null;
  return (
    <Alert kind="success" title={t('told.count', { count: told.length })} live>
      <ul className="plain-list">
        {told.map((child) => {
          const name = `${child.childFirstName} ${child.childLastName}`;
          return (
            <li key={child.reference} className="row">
              {name}
              <Button look="quiet" icon="child" onClick={() => onSibling(child)}>
                {t('told.sibling')} <span className="only-read-aloud">{name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
