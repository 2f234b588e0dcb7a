import type { Clock, Log } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import {
  DeliveryFailed,
  languageFor,
  type LanguageCode,
  type MessageSenders,
  mobileNumber,
  renderMessage,
  type TemplateFacts,
} from '@samenloket/notifications';
import { createHmac, randomUUID } from 'node:crypto';
import type { ToldRequests } from '../notify-family/told-request.js';
import type { DeskDirectory } from '../shared/desk-directory.js';

/** How a family is reached by text message now: to be held no longer than the message. */
export interface ReachableFamily {
  readonly familyId: string;
  /** The desk that has the request. */
  readonly deskId: string;
  /** E.164. */
  readonly number: string;
  /** Of the number, keyed by the family's key: the same as long as the number is. */
  readonly numberMark: string;
  readonly language: LanguageCode;
  readonly about: TemplateFacts['requestPlaced'];
}

type TextName = 'followLink' | 'followCode';
/** What the text says beside whose it is. */
type Said<Name extends TextName> = Omit<TemplateFacts[Name], keyof ReachableFamily['about']>;

/** `unsure`: the carrier did not answer in time, and may bring it yet. */
export type Handed = 'taken' | 'unsure' | 'refused';

/** Sends text messages to the number that a request has now: who changed it gets nothing at the former one. */
export class FamilyTelephone {
  constructor(
    private readonly requests: ToldRequests,
    private readonly desks: DeskDirectory,
    private readonly keys: KeyStore,
    private readonly sender: MessageSenders['sms'],
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Nothing without a mobile number, after a miscarriage and after an erasure. */
  async of(requestId: string): Promise<ReachableFamily | undefined> {
    const { request, miscarried } = await this.requests.of(requestId);
    const { facts, applicant, child } = request.content ?? {};
    const number = applicant?.phone === undefined ? undefined : mobileNumber(applicant.phone);
    if (!facts || number === undefined || request.erased || miscarried) return undefined;
    const key = await this.keys.existingKey(facts.familyId);
    if (!key) return undefined;
    const deskName = (await this.desks.find(facts.deskId))?.name ?? 'Lokaal Loket Kinderopvang';
    const names = { firstName: applicant?.firstName ?? null, childName: child?.firstName ?? null };
    return {
      ...{ familyId: facts.familyId, deskId: facts.deskId },
      ...{ number, language: languageFor(applicant?.language) },
      numberMark: createHmac('sha256', key).update(`telephone ${number}`).digest('base64url'),
      about: { ...names, deskName, number: facts.number },
    };
  }

  /**
   * Whether the carrier has it. What holds a key or a code is kept nowhere to be sent later, so it is not tried again by
   * itself. Only without an SMS gateway it is written down, link and code side by side, in the outbox folder: fit to practise.
   */
  async send<Name extends TextName>(
    { familyId, number: to, language, about }: ReachableFamily,
    name: Name,
    said: Said<Name>,
  ): Promise<Handed> {
    if (!this.sender) return 'refused';
    const facts = { ...about, ...said } as unknown as TemplateFacts[Name];
    const { subject, text } = renderMessage(language, name, facts, 'sms');
    const { deskName: signedBy } = about;
    const [id, at] = [randomUUID(), this.clock.now().toISOString()];
    try {
      await this.sender.send({ id, ownerId: familyId, at, to, subject, text, signedBy });
    } catch (error) {
      if (!(error instanceof DeliveryFailed)) throw error;
      this.log.warn({ kind: error.kind, code: error.code }, 'A text message was not taken');
      return error.mayHaveGone ? 'unsure' : 'refused';
    }
    // An erasure that came meanwhile has looked for files before this one was there.
    if ((await this.keys.existingKey(familyId)) === null) await this.sender.forget(familyId);
    return 'taken';
  }
}
