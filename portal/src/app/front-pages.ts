/** Where families come in: these pages open on a slow telephone too, so their files are fetched first (early.ts). */
export const frontPages = {
  home: () => import('../families/home/home-page'),
  lookAround: () => import('../families/look-around/look-around-page'),
  ask: () => import('../families/ask/ask-page'),
};

/** The texts that pages of families need. */
export const frontAreas = ['families', 'following'] as const;
