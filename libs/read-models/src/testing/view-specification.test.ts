import { describe, expect, it } from '@jest/globals';
import { happened, journalOfIntake } from '../registry/fixture.js';
import { viewSpecification } from './view-specification.js';

const { given } = viewSpecification(journalOfIntake);

describe('The test language of views', () => {
  it('compares the document that the events lead to', () => {
    const then = given(happened(1, 'noted', ['a'], { desk: 'x' }), happened(2, 'noted', ['a', 'b']));
    then.then('a', { desk: 'x', heard: { intake: [1, 2] } });
    then.thenIds('b', 'a');
    expect(() => then.then('a', { desk: 'x', heard: {} })).toThrow('deep');
  });

  it('says that a document is not there', () => {
    given(happened(1, 'noted', ['a']), happened(2, 'removed', ['a'])).thenNothing('a');
    expect(() => given(happened(1, 'noted', ['a'])).thenNothing('a')).toThrow();
  });

  it('refuses events of a producer that the view does not take in', () => {
    expect(() => given(happened(1, 'noted', ['a'], { producer: 'matching' }))).toThrow('matching');
  });
});
