import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { organiser, type OrganiserEvent } from './organiser.js';

const { given } = specification(organiser);
const facts = { organiserId: 'organiser-1', name: 'Organisator Willems', enterpriseNumber: '0450912715' };
const described = (imported: boolean, change = {}): OrganiserEvent => ({
  type: 'organiserDescribed',
  data: { ...facts, ...change, imported },
});

describe('an organiser', () => {
  it('is described', () => {
    given().when({ type: 'describeOrganiser', facts, imported: false }).then(described(false));
  });

  it('changes nothing when nothing is new', () => {
    given(described(false)).when({ type: 'describeOrganiser', facts, imported: false }).thenNothing();
  });

  it('keeps what people changed when the same files come again', () => {
    given(described(true), described(false, { name: 'Willems bv' }))
      .when({ type: 'describeOrganiser', facts, imported: true })
      .thenNothing();
  });

  it('changes back by hand', () => {
    given(described(true), described(false, { name: 'Willems bv' }))
      .when({ type: 'describeOrganiser', facts, imported: false })
      .then(described(false));
  });
});
