interface InWordsProps {
  /** The platform's own words. */
  readonly dutch: readonly string[];
  /** The same in the reader's language; absent where nobody wrote it. */
  readonly own: readonly string[] | undefined;
}

/** In the reader's language as far as that is known, else in Dutch and marked as such. */
export function InWords({ dutch, own }: InWordsProps) {
  const sentences = own ?? dutch;
  return (
    <p className="measure" lang={own ? undefined : 'nl'} dir={own ? undefined : 'ltr'}>
      {sentences.join(' ')}
    </p>
  );
}
