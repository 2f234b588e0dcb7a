import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCapacity, useSession } from '../app/session/session-context';
import { SendLink } from '../desk/file/follow-links/follow-links.generated';
import type { DesksQuery } from '../families/shared/desks.generated';
import { deskOf } from '../families/shared/desks';
import { ask } from '../graphql/ask';
import { type ForFamily, type FromEnquiry, requestFor, type WriterRole } from './for-family';
import type { WrittenDown } from './letter';
import { NoteConsent, PromoteEnquiry, RegisterForFamily } from './on-behalf.generated';

type Desks = DesksQuery['desks'];

/** Writes down what a family asks: as a new request, or as what came of an enquiry. */
export function useWriteDown(role: WriterRole, enquiry: FromEnquiry | undefined, desks: Desks) {
  const { t } = useTranslation('on-behalf');
  const capacity = useCapacity();
  const { session } = useSession();
  const writer = [session.signedIn && session.name, capacity?.organisation].filter(Boolean).join(', ');
  const client = useQueryClient();
  // The request stands, whatever becomes of the rest: an error would only invite to write it down again.
  const afterwards = async (id: string, family: ForFamily) => {
    const note = { input: consentNote(id, family, t('consent.note')) };
    const [noted, sent] = [
      await settle(() => ask(NoteConsent, note)),
      await settle(() => ask(SendLink, { id })),
    ];
    return { noteFault: noted.fault, link: sent.answer?.sendFollowLink, linkFault: sent.fault };
  };
  return useMutation({
    mutationFn: async (family: ForFamily): Promise<WrittenDown> => {
      const { id, careRequest } = await register(family, role, enquiry);
      const further = role === 'deskWorker' && careRequest ? await afterwards(id, family) : undefined;
      const asked = deskOf(desks, family.nis);
      const desk = enquiry ? desks.find((one) => one.id === enquiry.deskId) : asked;
      return {
        ...{ id, family, number: careRequest?.number, familyId: careRequest?.familyId ?? undefined },
        ...{ desk: desk?.name ?? '', contact: desk?.contact ?? null, placesOf: asked?.id },
        ...further,
        referrer: role === 'referrer' ? writer || capacity?.label : undefined,
      };
    },
    onSuccess: () => void client.invalidateQueries(),
  });
}

async function register(family: ForFamily, role: WriterRole, enquiry: FromEnquiry | undefined) {
  const request = requestFor(family, role);
  if (!enquiry) return (await ask(RegisterForFamily, { input: request })).registerCareRequest;
  return (await ask(PromoteEnquiry, { id: enquiry.enquiryId, request })).promoteEnquiry;
}

/** That the family agreed, as it came in. */
export const consentNote = (id: string, { cameBy: channel }: ForFamily, note: string) =>
  ({ id, channel, action: 'other', note }) as const;

async function settle<Answer>(
  asking: () => Promise<Answer>,
): Promise<{ readonly answer?: Answer; readonly fault?: unknown }> {
  try {
    return { answer: await asking() };
  } catch (fault) {
    return { fault };
  }
}
