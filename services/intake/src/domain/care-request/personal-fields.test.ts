import { describe, expect, it } from '@jest/globals';
import {
  type AnyCatalogue,
  defineEvents,
  type DomainEvent,
  type Personal,
  personalFields,
} from '@samenloket/event-sourcing';
import { intakeEvents } from '../events.js';

type Sample = DomainEvent<'Sampled', { name: Personal<string>; on: string }>;

describe('the marks of personal fields', () => {
  it('do not compile when a field is left out or marked for what it is not', () => {
    const unmarked = () =>
      defineEvents<Sample>({
        // @ts-expect-error: `name` has no mark, so the build fails
        Sampled: { version: 1, fields: { on: 'clear' } },
      });
    const markedClear = () =>
      defineEvents<Sample>({
        // @ts-expect-error: a personal field may not be stored in the clear
        Sampled: { version: 1, fields: { name: 'clear', on: 'clear' } },
      });
    expect([unmarked, markedClear]).toHaveLength(2);
  });

  it('cover who the child and the applicant are, and everything that people wrote', () => {
    const catalogue: AnyCatalogue = intakeEvents;
    const marked = Object.entries(catalogue).map(([type, schema]) => [type, personalFields(schema)]);
    expect(Object.fromEntries(marked.filter(([, fields]) => fields?.length))).toEqual({
      CareRequestRegistered: ['child', 'applicant', 'remarks'],
      CareRequestCorrected: ['child', 'applicant', 'remarks'],
      ChildBorn: ['birthDate', 'firstName'],
      ApplicantAdded: ['applicant'],
      FollowUpRecorded: ['colleague', 'note', 'nextStep'],
      NextStepCompleted: ['colleague'],
      CareRequestAssigned: ['colleague'],
      FactDeclared: ['detail'],
      CareRequestClosed: ['explanation'],
      CareRequestReopened: ['colleague'],
      CareRequestTransferred: ['explanation'],
      EnquiryRecorded: ['caller', 'question', 'colleague'],
      FileOpened: ['reason'],
      ChildListed: ['child', 'applicant'],
      PlacementAsked: ['child', 'applicant', 'remarks'],
      PersonDescribed: ['details'],
      WebhookRegistered: ['secret'],
    });
  });
});
