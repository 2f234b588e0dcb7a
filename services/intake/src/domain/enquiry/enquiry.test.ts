import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { enquiryDecider, type EnquiryEvent } from './enquiry.js';

const { given, when } = specification(enquiryDecider);
const facts = { deskId: 'desk-1', familyId: 'family-1', askedOn: '2025-01-10', channel: 'phone' };
const recorded: EnquiryEvent = {
  type: 'EnquiryRecorded',
  data: { ...facts, caller: { name: 'An' }, question: 'Hoe?', colleague: null },
};

describe('an enquiry', () => {
  it('is recorded with a name or a phone number', () => {
    when({ type: 'RecordEnquiry', facts, caller: { name: 'An' }, question: 'Hoe?' }).then(recorded);
    when({ type: 'RecordEnquiry', facts, caller: {} }).thenFails('BAD_INPUT');
  });

  it('becomes a request once, however often it is said', () => {
    const promoted: EnquiryEvent = { type: 'EnquiryPromoted', data: { requestId: 'request-1' } };
    given(recorded).when({ type: 'PromoteEnquiry', requestId: 'request-1' }).then(promoted);
    given(recorded, promoted).when({ type: 'PromoteEnquiry', requestId: 'request-1' }).thenNothing();
    when({ type: 'PromoteEnquiry', requestId: 'request-1' }).thenFails('NOT_FOUND');
  });

  it('is erased with its family', () => {
    const erase = { type: 'EraseFamily', familyId: 'family-1' } as const;
    const erased: EnquiryEvent = { type: 'FamilyErased', data: { familyId: 'family-1' } };
    given(recorded).when(erase).then(erased);
    given(recorded, erased).when(erase).thenNothing();
  });
});
