/** Bytes of one question over HTTP. */
export const bodyBounds = {
  /** What anybody may send the gateway: far more than the longest form. */
  anybody: 256_000,
  /** What who may bring in files may: 16 MB of a desk's files (docs/file-formats.md) in the letters of base64, and their frame. */
  files: 24_000_000,
  /** What a service takes that takes no files. */
  service: 100_000,
} as const;

/** Letters of the query itself, whoever asks: what is long stands in its variables. */
export const longestQuery = 100_000;
