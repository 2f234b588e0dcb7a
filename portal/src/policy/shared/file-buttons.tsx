import { useTranslation } from 'react-i18next';
import type { useFile } from '../../app/use-file';
import { Button } from '../../design';

export const fileFormats = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

interface FileButtonsProps {
  readonly files: Pick<ReturnType<typeof useFile<FileFormat>>, 'save' | 'busy'>;
}

/** The same figures as CSV and as Excel, made by the platform. */
export function FileButtons({ files: { save, busy } }: FileButtonsProps) {
  const { t } = useTranslation('policy');
  return fileFormats.map((format) => (
    <Button
      key={format}
      look="secondary"
      icon="download"
      busy={busy === format}
      onClick={() => void save(format)}
    >
      {t(`report.files.${format}`)}
    </Button>
  ));
}
