/** The file of `--json FILE`, where a benchmark also writes its figures. */
export function jsonFileOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--json');
  return at < 0 ? undefined : argv[at + 1];
}
