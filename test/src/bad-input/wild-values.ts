import fc from 'fast-check';
import { type ApiInput, type ApiSchema, type TypeReference, writtenType } from '../harness/api-schema.js';

type Values = fc.Arbitrary<unknown>;

const texts = `
null|undefined|__proto__|constructor|<script>alert(1)</script>|'; drop table --|{{constructor}}|\${7*7}
../../etc/passwd|%00|[[[[|{}|é|👩‍👩‍👧|ﷺ
`
  .trim()
  .split(/[|\n]/)
  .concat('', ' ', '\u0000', 'a\u0000b', '\u001b[31m', '\ud800', '\u202etxt', '\r\nSet-Cookie: x')
  .concat('é'.normalize('NFD'), 'a'.repeat(5_000), 'é'.repeat(50_000));
const dates = `
2026-02-30 2026-13-01 0000-00-00 0001-01-01 9999-12-31 10000-01-01 -2026-01-01 2026-1-1 2026-03-02T09:00:00Z
2026-03-29 2024-02-29 2023-02-29 1900-01-01 2026-09-01
`
  .trim()
  .split(/\s/);
const instants = [
  '2026-03-29T02:30:00Z',
  '2026-03-02T25:00:00Z',
  '2026-02-30T10:00:00Z',
  '9999-12-31T23:59:59.999Z',
];
const numbers = [0, -0, -1, 1, 0.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1e308];

const text: Values = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** Of no type in particular. */
const anything: Values = fc.oneof(
  { maxDepth: 2 },
  text,
  fc.constantFrom<unknown>(null, true, false, ...numbers),
  fc.constantFrom<unknown>([], {}, [[[[[[]]]]]], [null], { a: { b: { c: {} } } }),
);

/** Values from the schema: of the right type mostly, and wild within it. */
export class WildValues {
  constructor(
    private readonly schema: ApiSchema,
    /** Ids of what is there; more often than not it is something else's. */
    private readonly knownIds: readonly string[],
  ) {}

  argumentsOf(inputs: readonly ApiInput[]): fc.Arbitrary<Record<string, unknown>> {
    return this.fieldsOf(inputs, 3) as fc.Arbitrary<Record<string, unknown>>;
  }

  /** For one place in an input that is valid elsewhere. */
  at(type: TypeReference): Values {
    return fc.oneof({ arbitrary: this.of(type, 2), weight: 4 }, { arbitrary: anything, weight: 1 });
  }

  private of(type: TypeReference, depth: number): Values {
    if (type.kind === 'NON_NULL' && type.ofType) {
      return fc.oneof(
        { arbitrary: this.of(type.ofType, depth), weight: 30 },
        { arbitrary: fc.constant(null), weight: 1 },
      );
    }
    if (type.kind === 'LIST' && type.ofType) return this.listOf(type.ofType, depth);
    return fc.oneof(
      { arbitrary: this.named(type, depth), weight: 12 },
      { arbitrary: fc.constant(null), weight: 1 },
      { arbitrary: anything, weight: 1 },
    );
  }

  private listOf(item: TypeReference, depth: number): Values {
    const one = this.of(item, depth - 1);
    const length = writtenType(item).startsWith('[') ? 20 : 10_000;
    return fc.oneof(
      { arbitrary: fc.array(one, { maxLength: 4 }), weight: 12 },
      // A long list of long lists would be more than the gateway takes in.
      { arbitrary: one.map((value) => Array.from({ length }, () => value)), weight: 1 },
      { arbitrary: one.map((value) => [[[value]]]), weight: 1 },
      { arbitrary: one.map((value) => [value, value, value]), weight: 2 },
    );
  }

  private named(type: TypeReference, depth: number): Values {
    const { kind, name, inputFields, enumValues } = this.schema.type(writtenType(type));
    if (kind === 'INPUT_OBJECT')
      return depth > 0 ? this.fieldsOf(inputFields ?? [], depth - 1) : fc.constant({});
    if (kind === 'ENUM') {
      const known = fc.constantFrom(...(enumValues ?? []).map((value) => value.name));
      return fc.oneof(
        { arbitrary: known, weight: 8 },
        { arbitrary: fc.constantFrom('', 'none', '0'), weight: 1 },
      );
    }
    return this.scalar(name);
  }

  private scalar(name: string): Values {
    switch (name) {
      case 'ID':
        return fc.oneof(
          { arbitrary: fc.constantFrom(...this.knownIds), weight: 6 },
          { arbitrary: fc.uuid(), weight: 3 },
          { arbitrary: fc.oneof(text, fc.integer()), weight: 1 },
        );
      case 'Boolean':
        return fc.oneof(
          { arbitrary: fc.boolean(), weight: 6 },
          { arbitrary: fc.constant('true'), weight: 1 },
        );
      case 'Int':
      case 'Float':
      case 'Position':
        return fc.oneof(
          fc.integer({ min: -3, max: 3_000 }),
          fc.constantFrom<unknown>(...numbers, 'NaN', '1'),
        );
      case 'Date':
        return fc.constantFrom(...dates, ...instants);
      case 'DateTime':
        return fc.constantFrom(...instants, ...dates);
      default:
        return fc.oneof(
          text,
          fc.constantFrom(...dates, ...this.knownIds, '8', '-1', 'true', '"central"', '1e999'),
        );
    }
  }

  private fieldsOf(inputs: readonly ApiInput[], depth: number): Values {
    const fields = Object.fromEntries(inputs.map(({ name, type }) => [name, this.of(type, depth)]));
    const required = inputs.filter(({ type }) => type.kind === 'NON_NULL').map(({ name }) => name);
    const known = fc.record(fields, { requiredKeys: required });
    const unknown = known.map((value) => ({ ...(value as object), nothingLikeIt: 1 }));
    return fc.oneof({ arbitrary: known, weight: 20 }, { arbitrary: unknown, weight: 1 });
  }
}
