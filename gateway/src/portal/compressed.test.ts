import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PortalUnderTest, portalUnderTest } from '../testing/portal-under-test.js';

describe('answers of the API', () => {
  let portal: PortalUnderTest;
  beforeAll(async () => {
    portal = await portalUnderTest();
  });
  afterAll(async () => portal[Symbol.asyncDispose]());

  const ask = async (query: string, encoding: string) => {
    const response = await fetch(`${portal.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as { data: object };
    return { data, encoding: response.headers.get('content-encoding') };
  };
  const names = Array.from({ length: 90 }, (_, nth) => `name${nth}: name`);
  const long = `{ desk(id: "1") { ${names.join(' ')} } }`;

  it('are compressed for who takes that, when they are long', async () => {
    const plain = await ask(long, 'identity');
    expect(plain.encoding).toBeNull();
    for (const encoding of ['br', 'gzip']) {
      expect(await ask(long, encoding)).toEqual({ data: plain.data, encoding });
    }
    expect(await ask('{ __typename }', 'br, gzip')).toEqual({
      data: { __typename: 'Query' },
      encoding: null,
    });
  });
});
