import { SignInNeeded } from '../../app/session/sign-in-needed';
import { AdministrationHead, administrationPages } from '../shared/administration-head';
import { ServiceCard } from './service-card';
import { serviceNames } from './services';

export function Component() {
  return (
    <SignInNeeded as={administrationPages.work.as}>
      <WorkPage />
    </SignInNeeded>
  );
}

/** What goes on by itself in each service, and what waits for somebody. Shows positions and pointers, nobody's data. */
function WorkPage() {
  return (
    <div className="stack stack-wide">
      <AdministrationHead page="work" />
      {serviceNames.map((service) => (
        <ServiceCard key={service} service={service} />
      ))}
    </div>
  );
}
