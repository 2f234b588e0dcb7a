const belgianMobile = /^(?:\+32|0032|0)(4\d{8})$/;
const abroad = /^(?:\+|00)((?!32)[1-9]\d{7,13})$/;

/** A number that text messages reach, in E.164; undefined for a Belgian landline and for what is no number. */
export function mobileNumber(written: string): string | undefined {
  const digits = written.replaceAll(/[\s./()-]/g, '');
  const belgian = belgianMobile.exec(digits)?.[1];
  if (belgian !== undefined) return `+32${belgian}`;
  const other = abroad.exec(digits)?.[1];
  return other === undefined ? undefined : `+${other}`;
}
