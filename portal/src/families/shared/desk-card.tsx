import { ContactCard } from '../../design';
import type { DesksQuery } from './desks.generated';

type Reached = Pick<DesksQuery['desks'][number], 'name' | 'contact'>;

/** Street, and town with its postcode, each on a line of its own. */
export function addressOf(contact: Reached['contact']): readonly string[] {
  const { street, postcode, town } = contact ?? {};
  return [street ?? '', [postcode, town].filter(Boolean).join(' ')].filter(Boolean);
}

/** How a family reaches a desk; its name alone while it did not say how. */
export function DeskCard({ desk: { name, contact } }: { readonly desk: Reached }) {
  return (
    <ContactCard
      name={name ?? ''}
      lines={addressOf(contact)}
      phone={contact?.phone}
      email={contact?.email}
      landline
    />
  );
}
