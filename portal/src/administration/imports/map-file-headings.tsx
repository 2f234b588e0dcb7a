import { useTranslation } from 'react-i18next';
import { SelectField } from '../../design';
import { chosenColumns, type HeadingChoices, isChosenTwice } from './heading-choices';
import type { PreviewDeskFilesQuery } from './imports.generated';

interface MapFileHeadingsProps {
  readonly headings: PreviewDeskFilesQuery['previewDeskFiles']['headings'][number];
  readonly withName: boolean;
  readonly choices: HeadingChoices;
  readonly onChange: (choices: HeadingChoices) => void;
}

/** A choice per heading of one file, and what the file lacks then. */
export function MapFileHeadings({ headings, withName, choices, onChange }: MapFileHeadingsProps) {
  const { t } = useTranslation('imports');
  const { file, own, lacking } = headings;
  const chosen = chosenColumns(choices);
  const left = lacking.filter(({ column }) => !chosen.includes(column));
  const namesOf = (columns: typeof left) => columns.map(({ column }) => column).join(', ');
  const [missing, unknown] = [
    left.filter(({ required }) => required),
    left.filter(({ required }) => !required),
  ];
  return (
    <>
      {withName && <h3>{t(`kinds.${file}`)}</h3>}
      <div className="cards">
        {own.map(({ heading }) => {
          const column = choices[heading] ?? '';
          return (
            <SelectField
              key={heading}
              label={heading}
              value={column}
              error={isChosenTwice(column, choices) ? t('map.twice') : undefined}
              onChange={({ target }) => onChange({ ...choices, [heading]: target.value })}
            >
              <option value="">{t('map.skip')}</option>
              {lacking.map(({ column: name, required }) => (
                <option key={name} value={name}>
                  {required ? t('map.needed', { column: name }) : name}
                </option>
              ))}
            </SelectField>
          );
        })}
      </div>
      {missing.length > 0 && <p>{t('map.missing', { columns: namesOf(missing) })}</p>}
      {unknown.length > 0 && (
        <p className="soft measure">
          {t('map.lacking', { columns: namesOf(unknown) })}{' '}
          {unknown.some(({ column }) => column === 'gewenste_start') && t('map.noStart')}
        </p>
      )}
    </>
  );
}
