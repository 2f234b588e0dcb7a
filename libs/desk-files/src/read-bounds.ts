/** How much is taken of files that come over the network: nobody's files may fill the memory of all. */
export interface ReadBounds {
  /** Of each file, the heading not counted. */
  readonly rows: number;
  /** Of the area and the agreements: each of these is compared with the others, and all are kept together. */
  readonly rowsOfDesk: number;
  /** Those after it are only counted: more than anybody mends one by one. */
  readonly faults: number;
}

export const uploadBounds: ReadBounds = { rows: 200_000, rowsOfDesk: 1_000, faults: 5_000 };

/** Of files on the machine's own disk. */
export const noBounds: ReadBounds = { rows: Infinity, rowsOfDesk: Infinity, faults: Infinity };
