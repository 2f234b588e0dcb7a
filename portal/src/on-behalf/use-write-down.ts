import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCapacity, useSession } from '../app/session/session-context';
import { SendLink } from '../desk/file/follow-links/follow-links.generated';
import type { DesksQuery } from '../families/shared/desks.generated';
import { deskOf } from '../families/shared/use-desks';
import { ask } from '../graphql/ask';
import { Fault } from '../graphql/fault';
import { type ForFamily, type FromEnquiry, requestFor, type WriterRole } from './for-family';
import type { SentLink, WrittenDown } from './letter';
import { NoteConsent, PromoteEnquiry, RegisterForFamily } from './on-behalf.generated';

type Desks = DesksQuery['desks'];

/** Writes down what a family asks: as a new request, or as what came of an enquiry. */
export function useWriteDown(role: WriterRole, enquiry: FromEnquiry | undefined, desks: Desks) {
  const { t } = useTranslation('on-behalf');
  const capacity = useCapacity();
  const { session } = useSession();
  const writer = [session.signedIn && session.name, capacity?.organisation].filter(Boolean).join(', ');
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (family: ForFamily): Promise<WrittenDown> => {
      const { id, careRequest } = await register(family, role, enquiry);
      // Sending again after a fault makes no second request: it has a key of its own.
      if (role === 'deskWorker' && careRequest) {
        const note = { id, channel: family.cameBy, action: 'other', note: t('consent.note') } as const;
        await ask(NoteConsent, { input: note });
      }
      const link = role === 'deskWorker' && careRequest ? await sendLink(id) : undefined;
      const asked = deskOf(desks, family.nis);
      const desk = enquiry ? desks.find((one) => capacity?.deskIds.includes(one.id)) : asked;
      return {
        ...{ id, family, number: careRequest?.number, familyId: careRequest?.familyId ?? undefined },
        ...{ desk: desk?.name ?? '', contact: desk?.contact ?? null, placesOf: asked?.id },
        link,
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

/** Nothing for a family without a mobile number; and the request stands, whatever becomes of its link. */
async function sendLink(id: string): Promise<SentLink | undefined> {
  try {
    return (await ask(SendLink, { id })).sendFollowLink;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}
