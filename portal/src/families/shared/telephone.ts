/** Between digits people write spaces, dots, slashes and dashes. */
const digits = (count: string) => String.raw`(?:[\s./-]*\d){${count}}`;
const belgian = String.raw`(?:0|(?:\+|00)32[\s./-]*)`;
const mobile = String.raw`4[\s./-]*[5-9]${digits('7')}`;
const landline = String.raw`(?!4[\s./-]*[5-9])[1-9]${digits('7')}`;
const abroad = String.raw`(?:\+|00)(?!32)[1-9]${digits('6,13')}`;

/**
 * A number that can be called: of a Belgian one no digit may be missing, as a family that nobody reaches loses its place.
 * After +32 comes no 0: text messages would not arrive.
 * Source: the Belgian numbering plan (BIPT): nine digits after 0 or +32 for 045 to 049, eight for all others.
 */
export const telephonePattern = new RegExp(`^\\s*(?:${belgian}(?:${mobile}|${landline})|${abroad})\\s*$`);
