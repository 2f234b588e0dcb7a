import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEnterpriseNumber, normaliseEnterpriseNumber } from './enterprise-number.js';

describe('an enterprise number', () => {
  it.each(['0689074142', '0203201340', '0450912715'])('%s is one', (number) => {
    expect(isEnterpriseNumber(number)).toBe(true);
  });

  it.each(['0689074143', '689074142', '0689.074.142', '', '2689074142'])('%s is none', (number) => {
    expect(isEnterpriseNumber(number)).toBe(false);
  });

  it.each(['0689.074.142', 'BE 0689 074 142', ' be0689074142 ', '689.074.142'])(
    'is read from "%s"',
    (written) => {
      expect(normaliseEnterpriseNumber(written)).toBe('0689074142');
    },
  );

  it('does not survive one wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 19_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (base, place, shift) => {
          const number = String(base).padStart(8, '0') + String(97 - (base % 97)).padStart(2, '0');
          const wrong = [...number]
            .map((digit, index) => (index === place ? String((Number(digit) + shift) % 10) : digit))
            .join('');
          expect(isEnterpriseNumber(number)).toBe(true);
          expect(isEnterpriseNumber(wrong)).toBe(false);
        },
      ),
    );
  });
});
