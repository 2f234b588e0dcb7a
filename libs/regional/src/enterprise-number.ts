const plain = /^[01]\d{9}$/;

/** Whether ten digits are a Belgian enterprise number: the last two are 97 − the first eight modulo 97. */
export function isEnterpriseNumber(text: string): boolean {
  return plain.test(text) && Number(text.slice(8)) === 97 - (Number(text.slice(0, 8)) % 97);
}

/**
 * The ten digits of a number as people write it (`BE 0689.074.142`, `689 074 142`), or undefined when it is
 * not one or its checksum is wrong.
 */
export function normaliseEnterpriseNumber(text: string): string | undefined {
  const digits = text.replace(/^\s*BE/i, '').replace(/[\s.]/g, '');
  const number = digits.length === 9 ? `0${digits}` : digits;
  return isEnterpriseNumber(number) ? number : undefined;
}
