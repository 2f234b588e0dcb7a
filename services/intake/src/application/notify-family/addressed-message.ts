import {
  languageFor,
  type LanguageCode,
  type Recipient,
  type TemplateFacts,
  type TemplateName,
} from '@samenloket/notifications';
import { municipalities } from '@samenloket/regional';
import type { RequestContent } from '../../domain/care-request/care-request.events.js';
import type { MessagePlan } from '../../domain/messages/message-plan.js';
import type { LocationNameDoc } from '../../read-models/location-names/location-names.view.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';

/** Everything that the words of a message need, with who it is for: exists only while it is sent. */
export interface AddressedMessage {
  /** Whose message it is: the family, or the organiser. */
  readonly ownerId: string;
  readonly isFamily: boolean;
  readonly recipient: Recipient;
  readonly language: LanguageCode;
  readonly deskName: string;
  readonly facts: TemplateFacts[TemplateName];
}

/** A location that nobody described: the family is told of a place all the same. */
const unnamed = 'de opvang';

/** Looks up names and addresses for a message. */
export class MessageAddressing {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
  ) {}

  async toFamily(
    { facts: told }: MessagePlan,
    { facts, child, applicant }: RequestContent,
  ): Promise<AddressedMessage> {
    const deskName = (await this.desks.find(facts.deskId))?.name ?? 'Lokaal Loket Kinderopvang';
    const location = told.locationId === undefined ? undefined : await this.location(told.locationId);
    const { nisHome } = facts;
    const town =
      nisHome !== undefined && municipalities.isKnown(nisHome) ? municipalities.nameOf(nisHome) : undefined;
    const { firstName = null } = applicant ?? {};
    const about = { firstName, childName: child?.firstName ?? null, deskName, number: facts.number };
    const place = { locationName: location?.name ?? unnamed };
    const organiserTermDays = await this.desks.settingOn(facts.deskId, 'organiserTermDays', facts.askedOn);
    return {
      ownerId: facts.familyId,
      isFamily: true,
      recipient: { ...applicant, ...(town !== undefined && { town }) },
      language: languageFor(applicant?.language),
      deskName,
      facts: {
        ...{ ...about, ...place, byFamily: told.by === 'family' },
        ...{ start: null, answerBy: null, introductionVisitOn: null, temporaryUntil: null },
        ...{ on: null, from: null, until: null, wantedStart: null },
        organiserTermDays: typeof organiserTermDays === 'number' ? organiserTermDays : null,
        ...told,
      } as TemplateFacts[TemplateName],
    };
  }

  async toOrganiser(locationId: string, deskId: string): Promise<AddressedMessage | undefined> {
    const location = await this.location(locationId);
    if (!location) return undefined;
    const deskName = (await this.desks.find(deskId))?.name ?? 'Lokaal Loket Kinderopvang';
    const { name: lastName, street, postcode, town } = location;
    return {
      ownerId: location.organiserId,
      isFamily: false,
      recipient: {
        lastName,
        ...(street !== null && { street }),
        ...(postcode !== null && { postcode }),
        ...(town !== null && { town }),
      },
      language: 'nl',
      deskName,
      facts: { locationName: location.name, deskName },
    };
  }

  private async location(locationId: string): Promise<LocationNameDoc | undefined> {
    return (await this.views.locationNames.current().get(locationId))?.doc;
  }
}
