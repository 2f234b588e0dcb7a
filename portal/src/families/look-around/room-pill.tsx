import { useTranslation } from 'react-i18next';
import { Pill } from '../../design';
import type { Room } from './room';

export function RoomPill({ room }: { readonly room: Room }) {
  const { t } = useTranslation('families');
  switch (room.is) {
    case 'free':
      return <Pill kind="success">{t('room.free')}</Pill>;
    case 'partly':
      return <Pill kind="action">{t('room.partly', { free: room.free, of: room.of })}</Pill>;
    case 'full':
      return <Pill>{t('room.full')}</Pill>;
    case 'unknown':
      return <Pill kind="warning">{t('room.unknown')}</Pill>;
  }
}
