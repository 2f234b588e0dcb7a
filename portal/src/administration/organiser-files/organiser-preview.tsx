import { useTranslation } from 'react-i18next';
import { Alert, Properties, Property } from '../../design';
import { useDates } from '../../language/use-dates';
import { FileFaults } from '../shared/file-faults';
import { StartImport } from '../shared/start-import';
import type { PreviewOrganiserFilesQuery } from './organiser-files.generated';

type Preview = PreviewOrganiserFilesQuery['previewOrganiserFiles'];

interface OrganiserPreviewProps {
  readonly preview: Preview;
  readonly starting: boolean;
  readonly onStart: () => void;
}

/** What is in the files: what is wrong, or what they would do and the button that does it. */
export function OrganiserPreview({ preview, starting, onStart }: OrganiserPreviewProps) {
  const { t } = useTranslation('exchange');
  const { t: imports } = useTranslation('imports');
  const { number } = useDates();
  const { enrolments, confirmations, locations, added, corrected, leaving, faults, faultCount } = preview;
  const named = ({ file, ...fault }: Preview['faults'][number]) => ({
    ...fault,
    file: t(`files.kinds.${file}`),
  });
  if (faultCount > 0) return <FileFaults faults={faults.map(named)} count={faultCount} />;
  return (
    <section className="stack">
      <h2>{imports('preview')}</h2>
      <Alert kind="success" title={imports('right')} live />
      <Properties>
        <Property label={t('files.preview.locations')}>{number(locations)}</Property>
        <Property label={t('files.preview.children')}>{number(enrolments)}</Property>
        <Property label={t('files.preview.added')}>{number(added)}</Property>
        <Property label={t('files.preview.corrected')}>{number(corrected)}</Property>
        <Property label={t('files.preview.confirmed')}>{number(confirmations)}</Property>
      </Properties>
      <StartImport leaving={leaving} starting={starting} onStart={onStart} />
    </section>
  );
}
