import { ContactCard } from '../../design';
import { addressLines } from './address';
import type { DesksQuery } from './desks.generated';

type Reached = Pick<DesksQuery['desks'][number], 'name' | 'contact'>;

/** How a family reaches a desk; its name alone while it did not say how. */
export function DeskCard({ desk: { name, contact } }: { readonly desk: Reached }) {
  return (
    <ContactCard
      name={name ?? ''}
      lines={addressLines(contact ?? {})}
      phone={contact?.phone}
      email={contact?.email}
      landline
    />
  );
}
