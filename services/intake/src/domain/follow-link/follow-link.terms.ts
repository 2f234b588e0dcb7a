/** How long a link and its codes last, and how often somebody may guess. */
export const followLinkTerms = {
  /** A request waits for months; who comes back later gets a new link from the desk. */
  linkDays: 90,
  /** Of one request: each takes the place of the one before it, and rings the family's telephone. */
  linksADay: 5,
  codeMinutes: 10,
  /** Between two codes, so that nobody makes a telephone ring on and on. */
  secondsBetweenCodes: 60,
  codesADay: 5,
  /** Of one code; after these the right one is wrong as well. */
  triesOfCode: 5,
  /** In a row, over all codes of a link; then it is revoked. A guess is right once in a million times. */
  mistakesOfLink: 15,
} as const;
