import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Fold } from '../../design';
import type { OwnMappings } from './desk-files';
import type { PreviewDeskFilesQuery } from './imports.generated';
import { mappingsFrom, startingChoices } from './heading-choices';
import { MapFileHeadings } from './map-file-headings';

type OwnHeadings = PreviewDeskFilesQuery['previewDeskFiles']['headings'];

interface MapHeadingsProps {
  readonly headings: OwnHeadings;
  /** Those of the last time. */
  readonly mappings: OwnMappings | undefined;
  readonly isRight: boolean;
  readonly onMap: (mappings: OwnMappings) => void;
}

/** What stands in columns to which the desk gave names of its own; files that are right can do without. */
export function MapHeadings({ headings, mappings, isRight, onMap }: MapHeadingsProps) {
  const { t } = useTranslation('imports');
  const form = <HeadingsForm {...{ headings, mappings, onMap }} />;
  if (isRight) return <Fold summary={t('map.open')}>{form}</Fold>;
  return (
    <Card as="section" emphasis="accent">
      <h3>{t('map.title')}</h3>
      {form}
    </Card>
  );
}

function HeadingsForm({ headings, mappings, onMap }: Omit<MapHeadingsProps, 'isRight'>) {
  const { t } = useTranslation('imports');
  const [choices, setChoices] = useState(() => startingChoices(headings, mappings));
  const chosen = mappingsFrom(choices);
  return (
    <div className="stack">
      <p className="measure">{t('map.more')}</p>
      {headings.map((ofFile) => (
        <MapFileHeadings
          key={ofFile.file}
          headings={ofFile}
          withName={headings.length > 1}
          choices={choices[ofFile.file] ?? {}}
          onChange={(changed) => setChoices({ ...choices, [ofFile.file]: changed })}
        />
      ))}
      <div className="row">
        <Button look="secondary" icon="search" onClick={() => chosen && onMap(chosen)}>
          {t('map.again')}
        </Button>
      </div>
    </div>
  );
}
