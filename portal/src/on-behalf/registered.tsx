import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Button, ButtonLink, Loading, PageHead, SelectField } from '../design';
import { isLanguage, languages } from '../language/languages';
import { Letter, type WrittenDown } from './letter';
import type { WriterRole } from './for-family';
import { WrittenNotice } from './written-notice';

interface RegisteredProps {
  readonly written: WrittenDown;
  readonly role: WriterRole;
  readonly back: { readonly to: string; readonly label: string };
  readonly onSibling: () => void;
  readonly onAnother: () => void;
}

/** After a request was written down: the letter for the family, in its own language or in another one. */
export function Registered({ written, role, back, onSibling, onAnother }: RegisteredProps) {
  const { t } = useTranslation('on-behalf');
  const [language, setLanguage] = useState(written.family.language);
  const { id, number } = written;
  return (
    <div className="stack stack-wide">
      <div className="stack no-print">
        <PageHead title={t('done.title')} back={back} />
        <WrittenNotice written={written} />
        <p className="measure">{t('done.letterMore')}</p>
        <div className="row row-end measure">
          <SelectField
            label={t('done.inLanguage')}
            value={language}
            onChange={({ target }) => setLanguage(target.value)}
          >
            {Object.entries(languages).map(([code, { name }]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button icon="print" onClick={() => print()}>
            {t('done.print')}
          </Button>
        </div>
        <div className="row">
          {role === 'deskWorker' && number && (
            <ButtonLink look="secondary" to={`/loket/dossier/${id}`}>
              {t('done.file')}
            </ButtonLink>
          )}
          <Button look="secondary" icon="child" onClick={onSibling}>
            {t('done.sibling')}
          </Button>
          <Button look="secondary" icon="plus" onClick={onAnother}>
            {t('done.another')}
          </Button>
        </div>
      </div>
      <section aria-label={t('done.letter')}>
        <InLanguage language={language}>
          <Letter written={written} />
        </InLanguage>
      </section>
    </div>
  );
}

/** What is inside speaks another language than the page around it. */
function InLanguage({ language, children }: { readonly language: string; readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const other = useMemo(
    () => i18n.cloneInstance({ lng: isLanguage(language) ? language : 'nl', initAsync: false }),
    [i18n, language],
  );
  return (
    <I18nextProvider i18n={other}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </I18nextProvider>
  );
}
