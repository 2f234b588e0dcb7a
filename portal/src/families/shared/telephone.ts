/** Digits, as people write them: with spaces, dots, slashes, dashes, and a plus in front. */
export const telephonePattern = /^[+\d][\d\s./-]{7,20}$/;
