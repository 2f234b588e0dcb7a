import { useTranslation } from 'react-i18next';
import { Pill } from '../../design';
import type { Part } from './services';

/** As the platform calls the one replica of the embedded profile. */
const sole = 'embedded';

/** Which replica does what only one does. */
export function Replica({ replica }: Pick<Part, 'replica'>) {
  const { t } = useTranslation('work');
  if (replica === null) return <Pill kind="error">{t('owners.nobody')}</Pill>;
  return replica === sole ? t('owners.here') : <code>{replica}</code>;
}
