import { useTranslation } from 'react-i18next';
import { allPages } from '../../graphql/all-pages';
import { useFile } from '../../app/use-file';
import { Button, Card, FaultAlert, Fold, Properties, Property } from '../../design';
import { columnsOf, exampleFile } from './example-file';
import { organiserFiles } from './organiser-files';
import { OwnGroups, type OrganiserFile } from './organiser-files.generated';

/** What belongs in each kind of file, and a file to begin with. */
export function FileFormats() {
  const { t } = useTranslation('exchange');
  const { save, busy, fault } = useFile(async (kind: OrganiserFile) => {
    const { signal } = new AbortController();
    const own = await allPages(OwnGroups, {}, ({ vacancyConfirmations: page }) => page, signal);
    return exampleFile(
      kind,
      own.map(({ location }) => location),
    );
  });
  return (
    <section className="stack">
      <h2>{t('files.formats')}</h2>
      <p className="measure">{t('files.formatsMore')}</p>
      <FaultAlert fault={fault} />
      <div className="cards">
        {organiserFiles.all.map((kind) => (
          <Card key={kind} as="section">
            <h3>{t(`files.kinds.${kind}`)}</h3>
            <p>{t(`files.about.${kind}`)}</p>
            <div className="row">
              <Button look="secondary" icon="download" busy={busy === kind} onClick={() => void save(kind)}>
                {t(`files.example.${kind}`)}
              </Button>
            </div>
            <Fold summary={t('files.columns')}>
              <Properties>
                {columnsOf[kind].map((column) => (
                  <Property key={column} label={column}>
                    {t(`files.columnsOf.${column}`)}
                  </Property>
                ))}
              </Properties>
            </Fold>
          </Card>
        ))}
      </div>
    </section>
  );
}
