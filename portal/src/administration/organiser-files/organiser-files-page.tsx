import { useState } from 'react';
import { useCapacity } from '../../app/session/session-context';
import { SignInNeeded } from '../../app/session/sign-in-needed';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { BroughtIn, type Report } from './brought-in';
import { FileFormats } from './file-formats';
import { OrganiserFilesForm } from './organiser-files-form';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.ownFiles.as}>
      <OrganiserFilesPage />
    </SignInNeeded>
  );
}

/** An organiser brings in who is in care from its own system: looked at first, then carried out. */
function OrganiserFilesPage() {
  const organiserId = useCapacity()?.organiserId;
  const [reports, setReports] = useState<readonly Report[]>([]);
  const last = reports.at(-1);
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="ownFiles" />
      {last && <BroughtIn report={last} />}
      {organiserId !== undefined && (
        <OrganiserFilesForm
          key={reports.length}
          organiserId={organiserId}
          onBroughtIn={(report) => setReports([...reports, report])}
        />
      )}
      <FileFormats />
    </div>
  );
}
