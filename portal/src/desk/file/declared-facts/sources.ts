/** From whom a desk may have a fact. */
export const sources = ['family', 'certificate', 'organisation', 'desk'] as const;
export type Source = (typeof sources)[number];

/** The platform keeps it as a text. */
export const isSource = (source: string): source is Source => sources.some((one) => one === source);
