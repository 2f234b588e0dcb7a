/** Part of every frozen round: another version may give another, equally fair outcome, or tell it otherwise. */
export const engineVersion = '3';
