import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { closingOutcomes, lapseReasons } from '../domain/care-request/ending/outcomes.js';
import { verifications } from '../domain/care-request/facts/verification.js';
import { erasureReasons } from '../domain/erasure/erasure.js';

const schema = parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));

function valuesOf(name: string): string[] {
  return schema.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
      ? (definition.values ?? []).map((value) => value.name.value)
      : [],
  );
}

describe('the schema of intake', () => {
  it('has no answer that shows a national register number', () => {
    const shown = schema.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION
        ? (definition.fields ?? []).map((field) => field.name.value)
        : [],
    );
    expect(shown).toContain('birthDate');
    expect(shown.filter((name) => /national|register.?number/i.test(name))).toEqual([]);
  });

  it.each([
    ['ClosingOutcome', closingOutcomes],
    ['LapseReason', lapseReasons],
    ['ErasureReason', erasureReasons],
    ['Verification', verifications],
  ] as const)('has every %s of the domain', (name, ofDomain) => {
    expect(valuesOf(name)).toEqual(ofDomain);
  });
});
