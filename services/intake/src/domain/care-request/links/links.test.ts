import { describe, it } from '@jest/globals';
import { specification } from '@samenloket/event-sourcing/testing';
import { careRequestDecider } from '../care-request.decider.js';
import type { CareRequestEvent } from '../care-request.events.js';
import { closed, content, facts, registered } from '../care-request.samples.js';

const { given } = specification(careRequestDecider);
const link = { type: 'LinkRequest', otherRequestId: 'request-2', kind: 'twin' } as const;
const linked: CareRequestEvent = {
  type: 'RequestLinked',
  data: { otherRequestId: 'request-2', kind: 'twin' },
};

describe('requests that belong together', () => {
  it('are linked once', () => {
    given(registered).when(link).then(linked);
    given(registered, linked).when(link).thenNothing();
  });

  it('are not linked again when the request was registered so', () => {
    const twin: CareRequestEvent = {
      type: 'CareRequestRegistered',
      data: { ...content, facts: { ...facts, twinOf: 'request-2' }, source: 'family' },
    };
    given(twin).when(link).thenNothing();
    given(twin)
      .when({ ...link, kind: 'sibling' })
      .then({ type: 'RequestLinked', data: { otherRequestId: 'request-2', kind: 'sibling' } });
  });

  it('a new request after a lapse is linked to the one that lapsed', () => {
    given(registered, closed)
      .when({ ...link, kind: 'followedBy' })
      .then({ type: 'RequestLinked', data: { otherRequestId: 'request-2', kind: 'followedBy' } });
  });
});
