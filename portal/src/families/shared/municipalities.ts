import register from '../../../../libs/regional/src/gemeenten.csv?raw';
import { today } from '../../language/use-dates';

export interface Municipality {
  /** Five digits. */
  readonly nis: string;
  readonly name: string;
}

/** Those of today, by name: the register that the platform itself uses. */
export const municipalities: readonly Municipality[] = register
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line): Municipality[] => {
    const [nis = '', name = '', , until = ''] = line.trim().split(';');
    return until === '' || until >= today() ? [{ nis, name }] : [];
  })
  .sort((one, other) => one.name.localeCompare(other.name, 'nl'));

const names = new Map(municipalities.map(({ nis, name }) => [nis, name]));

export const municipalityName = (nis: string): string => names.get(nis) ?? nis;
