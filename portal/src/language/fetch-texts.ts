type Texts = Record<string, unknown>;

const files = import.meta.glob<{ default: Texts }>('./*/*.json');

/**
 * Each area's texts in one language are a file of their own. Areas of staff are in Dutch alone; what the platform itself
 * says in Dutch needs no Dutch here.
 */
export async function fetchTexts(area: string, language: string): Promise<Texts> {
  const load = files[`./${area}/${language}.json`] ?? files[`./${area}/nl.json`];
  return load ? (await load()).default : {};
}
