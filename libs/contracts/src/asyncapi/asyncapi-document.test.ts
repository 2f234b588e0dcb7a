import { describe, expect, it } from '@jest/globals';
import { Ajv, type AnySchema } from 'ajv';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as contracts from '../index.js';
import { asyncApiDocument } from './asyncapi-document.js';
import { asyncApiFile, asyncApiText } from './write-asyncapi.js';

interface Document {
  readonly channels: Readonly<Record<string, { readonly address: string | null }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = asyncApiDocument() as Document;
const addresses = Object.values(document.channels).map(({ address }) => address);

const specification = createRequire(import.meta.url)(
  '@asyncapi/specs/schemas/3.0.0-without-$id.json',
) as AnySchema;

describe('the AsyncAPI document', () => {
  it('is a valid AsyncAPI 3.0 document', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(specification);
    expect({ valid: validate(document), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it('is checked in as it is made (npm run asyncapi)', async () => {
    expect(await readFile(asyncApiFile, 'utf8')).toBe(await asyncApiText());
  });

  it('refers only to what it has', () => {
    const text = JSON.stringify(document);
    const missing = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)]
      .map(([, path = '']) => path)
      .filter(
        (path) => path.split('/').reduce<unknown>((at, key) => (at as never)?.[key], document) === undefined,
      );
    expect(missing).toEqual([]);
  });

  it('has every contract that is exported', () => {
    const exported = Object.values<unknown>(contracts).filter(
      (value): value is { name: string } => typeof value === 'object' && value !== null && 'request' in value,
    );
    expect(exported.length).toBeGreaterThan(5);
    expect(addresses).toEqual(
      expect.arrayContaining(exported.map(({ name }) => contracts.subjects.ask(name))),
    );
  });

  it('has every event of every producer', () => {
    for (const producer of contracts.producers) {
      const types = contracts.integrationEventTypes[producer];
      expect(addresses).toEqual(
        expect.arrayContaining(types.map((type) => contracts.subjects.event(producer, type))),
      );
    }
  });

  it('says what class-validator refuses', () => {
    expect(document.components.schemas['ImportedPlaceGroup']).toMatchObject({
      properties: {
        placeGroupId: { format: 'uuid' },
        ageFrom: { type: 'integer', minimum: 0 },
        validFrom: { format: 'date' },
      },
    });
  });

  it('has payload schemas that tell right from wrong', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema({ ...document, $id: 'asyncapi' }, 'asyncapi');
    const expired = ajv.compile({ $ref: 'asyncapi#/components/schemas/matching.offerExpired.v1' });
    expect(expired({ requestId: 'r', offerId: 'o' })).toBe(true);
    expect(expired({ requestId: 'r' })).toBe(false);
  });
});
