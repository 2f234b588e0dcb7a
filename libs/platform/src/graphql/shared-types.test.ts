import { describe, expect, it } from '@jest/globals';
import { withSharedTypes } from './shared-types.js';

describe('The types that subgraphs share', () => {
  it('come with a schema that names them, with those they name themselves', () => {
    const typeDefs = withSharedTypes('type Query { pattern: CarePattern }');
    expect(typeDefs).toContain('type CarePattern @shareable');
    expect(typeDefs).toContain('enum HalfDay');
    expect(typeDefs).not.toContain('PageInfo');
    expect(typeDefs).not.toContain('scalar');
  });

  it('come once', () => {
    const typeDefs = withSharedTypes('type Query { one(on: Date!): Date other(first: Date): [Date!]! }');
    expect(typeDefs.match(/scalar Date/g)).toHaveLength(1);
  });

  it('give way to a type that the schema defines itself', () => {
    const typeDefs = withSharedTypes('type Query { page: PageInfo } type PageInfo { size: Int }');
    expect(typeDefs.match(/type PageInfo/g)).toHaveLength(1);
  });
});
