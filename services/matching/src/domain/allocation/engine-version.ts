/** Part of every frozen round: another version may give another, equally fair outcome. */
export const engineVersion = '2';
