import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { Alert, FaultAlert, Loading } from '../../design';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { OfOwnDesk } from '../shared/of-own-desk';
import { DeskFilesForm } from './desk-files-form';
import { ImportHistory } from './import-history';
import { RunningImport } from './running-import';
import { useDeskImports } from './use-desk-imports';

export function Component() {
  const { imports } = administrationPages;
  return (
    <SignInNeeded as={imports.as}>
      <div className="stack stack-wide">
        <AdministrationHead page={imports.text} />
        <OfOwnDesk>{(deskId) => <ImportsOfDesk key={deskId} deskId={deskId} />}</OfOwnDesk>
      </div>
    </SignInNeeded>
  );
}

/** A desk brings in its own lists: looked at first, then carried out while one watches. */
function ImportsOfDesk({ deskId }: { readonly deskId: string }) {
  const { t } = useTranslation('imports');
  const { data, error, isPending } = useDeskImports(deskId);
  const imports = data?.deskImports ?? [];
  const running = imports.find(({ state }) => state === 'running');
  const [started, setStarted] = useState<string>();
  const own = imports.find(({ id }) => id === started);
  return (
    <>
      {own?.state === 'done' && <Alert kind="success" title={t('ended')} live />}
      {(own?.state === 'failed' || own?.state === 'interrupted') && (
        <Alert kind="error" title={t('notEnded')} live>
          <p>{t('again')}</p>
        </Alert>
      )}
      {running && <RunningImport progress={running.progress} />}
      {/* A colleague's import takes no chosen files away. */}
      <div className="stack stack-wide" hidden={running !== undefined}>
        <DeskFilesForm key={started} deskId={deskId} onStarted={setStarted} />
      </div>
      <FaultAlert fault={error} />
      {isPending && <Loading />}
      {data && !(running && imports.length === 1) && (
        <ImportHistory deskId={deskId} imports={imports.filter(({ id }) => id !== running?.id)} />
      )}
    </>
  );
}
