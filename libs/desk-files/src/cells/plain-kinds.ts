import { matching, type CellKind } from './cell-kind.js';

export const identifier = matching(
  'identifier',
  'letters, digits, "-", "_" or ".", at most 64 of them',
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
);

export const platformId = matching(
  'platformId',
  'an id of the platform, as 5f0c6f2e-2f0e-4a53-9b0e-0a7a3c1d8e4b',
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
);

export const deskCode = matching('deskCode', 'the code of a desk, as LLK-31005', /^LLK-[A-Za-z0-9-]{1,40}$/);

export const emailAddress = matching('emailAddress', 'an e-mail address', /^[^\s@]+@[^\s@]+$/);

export const nationalNumber = matching(
  'nationalNumber',
  'eleven digits, with or without dots and dashes',
  (text) => /^\d{11}$/.test(text.replace(/[\s.-]/g, '')),
);

export const timeOfDay = matching('timeOfDay', 'a time as 07:30', /^([01]\d|2[0-3]):[0-5]\d$/);

export const postcode = matching('postcode', 'a Belgian postcode of four digits', /^[1-9]\d{3}$/);

/** Free text of one or more lines. */
export function text(maximum: number): CellKind<string> {
  // A control character is the mark of a damaged file, not of something a person wrote.
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
  return matching(
    'text',
    `text of at most ${maximum} characters`,
    (written) => written.length <= maximum && !control.test(written),
  );
}

/**
 * Channels stand in the clear for ever, also after an erasure: so no phone number or mail address, which desks do
 * write beside them.
 */
export function isChannelName(written: string): boolean {
  return written.length <= 100 && /^[^@\p{C}]*$/u.test(written) && !/(\d\D*){4}/.test(written);
}

export const channelName = matching(
  'channel',
  'the name of a channel, as telefoon or infopunt, without a number or address',
  isChannelName,
);

export function wholeNumber(minimum: number, maximum: number): CellKind<number> {
  return {
    name: 'wholeNumber',
    allowed: `a whole number from ${minimum} to ${maximum}`,
    read: (written) => within(/^\d{1,9}$/, written, minimum, maximum),
  };
}

export function decimalNumber(minimum: number, maximum: number): CellKind<number> {
  return {
    name: 'decimalNumber',
    allowed: `a number from ${minimum} to ${maximum}, with a point before the decimals`,
    read: (written) => within(/^-?\d{1,9}(\.\d{1,15})?$/, written, minimum, maximum),
  };
}

function within(shape: RegExp, written: string, minimum: number, maximum: number): number | undefined {
  const value = Number(written);
  return shape.test(written) && value >= minimum && value <= maximum ? value : undefined;
}
