export type SettingValue = string | number | boolean | null;

/** What a setting may hold; null means "no limit" where it is allowed. */
export type SettingKind = (
  | { readonly is: 'wholeNumber'; readonly from: number; readonly to: number }
  | { readonly is: 'yesNo' }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  /** Some of these, the first one first: `siblings,staff`. */
  | { readonly is: 'orderOf'; readonly values: readonly string[] }
  | { readonly is: 'timeOfDay' }
  | { readonly is: 'text'; readonly maximum: number }
) & { readonly orNull?: true };

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

export function allows(kind: SettingKind, value: SettingValue): boolean {
  if (value === null) return kind.orNull === true;
  switch (kind.is) {
    case 'wholeNumber':
      return Number.isInteger(value) && Number(value) >= kind.from && Number(value) <= kind.to;
    case 'yesNo':
      return typeof value === 'boolean';
    case 'oneOf':
      return typeof value === 'string' && kind.values.includes(value);
    case 'orderOf':
      return typeof value === 'string' && isOrderOf(kind.values, value.split(','));
    case 'timeOfDay':
      return typeof value === 'string' && timeOfDay.test(value);
    case 'text':
      return typeof value === 'string' && value.length <= kind.maximum;
  }
}

/** As it stands in a message: "a whole number from 0 to 999, or null for none". */
export function describeKind(kind: SettingKind): string {
  const orNull = kind.orNull ? ', or null for none' : '';
  switch (kind.is) {
    case 'wholeNumber':
      return `a whole number from ${kind.from} to ${kind.to}${orNull}`;
    case 'yesNo':
      return 'true or false';
    case 'oneOf':
      return `one of ${kind.values.join(', ')}`;
    case 'orderOf':
      return `some of ${kind.values.join(', ')}, the first one first, with commas between them and none twice${orNull}`;
    case 'timeOfDay':
      return `a time of the day as 21:00${orNull}`;
    case 'text':
      return `a text of at most ${kind.maximum} characters${orNull}`;
  }
}

function isOrderOf(values: readonly string[], given: readonly string[]): boolean {
  return given.every((value, index) => values.includes(value) && given.indexOf(value) === index);
}
