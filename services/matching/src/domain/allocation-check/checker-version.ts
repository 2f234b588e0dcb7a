/** Part of every computed round: another version may look at more. */
export const checkerVersion = '1';
