import type { MessageSenders } from '@samenloket/notifications';
import type { ServicePorts } from '@samenloket/platform';
import { FollowLinksResolver } from './api/follow-links/follow-links.resolver.js';
import { FamilyTelephone } from './application/follow-links/family-telephone.js';
import { FollowLinkStreams } from './application/follow-links/follow-link-streams.js';
import { FollowLinks } from './application/follow-links/follow-links.js';
import { ToldRequests } from './application/notify-family/told-request.js';
import type { IntakeParts } from './intake-parts.js';

/** What families without an account come in by: a link, and a code on their telephone. */
export function followLinkWork(
  { keys, clock, log }: ServicePorts,
  { streams, desks, views }: IntakeParts,
  sender: MessageSenders['sms'],
  portal: () => string | undefined,
) {
  const telephone = new FamilyTelephone(new ToldRequests(streams), desks, keys, sender, clock, log);
  const streamsOfLinks = new FollowLinkStreams(streams, clock);
  const links = new FollowLinks(streamsOfLinks, telephone, views.followLinks, portal, clock);
  return { providers: [{ provide: FollowLinks, useValue: links }, FollowLinksResolver] };
}
