import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '@samenloket/event-sourcing';
import { buildSchema, graphql } from 'graphql';
import type { SignedInActor } from '../authorisation/signed-in-actor.js';
import { closeOtherFields, type PublicFields } from './public-fields.js';

const rootValue = { book: { title: 'Reinaert', borrower: 'somebody' } };
const actor: SignedInActor = { subject: 'subject-1', role: 'parent', deskIds: [], locationIds: [] };

function library(publicFields: PublicFields) {
  const schema = buildSchema('type Query { book: Book } type Book { title: String borrower: String }');
  closeOtherFields(schema, publicFields);
  return (source: string, contextValue: object) => graphql({ schema, source, rootValue, contextValue });
}

describe('fields without a sign-in', () => {
  it('are those on the list; the others ask for one', async () => {
    const ask = library({ Book: ['title'] });
    const { data, errors } = await ask('{ book { title borrower } }', {});
    expect(data).toEqual({ book: { title: 'Reinaert', borrower: null } });
    expect(errors?.map(({ originalError }) => (originalError as DomainError).code)).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  it('are all of them for who is signed in', async () => {
    const ask = library({ Book: ['title'] });
    expect(await ask('{ book { title borrower } }', { actor })).toEqual({ data: rootValue });
  });

  it('cannot be names that the schema does not have', () => {
    expect(() => library({ Leaflet: ['title'] })).toThrow('no type Leaflet');
    expect(() => library({ Book: ['pages'] })).toThrow('Book has no field pages');
  });
});
