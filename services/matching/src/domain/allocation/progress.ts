/** Hears how far the engine is, from 0 to 1. */
export type Progress = (done: number) => void;

export const unitsPerReport = 20_000;
