import register from '../../../../libs/regional/src/gemeenten.csv?raw';
import { today } from '../../language/days';

export interface Municipality {
  /** Five digits. */
  readonly nis: string;
  readonly name: string;
}

/** All that there were, with their last day: the register that the platform itself uses. */
const registered = register
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [nis = '', name = '', , until = '', followedBy = ''] = line.trim().split(';');
    return { nis, name, until, followedBy };
  });

const now = today();

/** Those of today, by name. */
export const municipalities: readonly Municipality[] = registered
  .filter(({ until }) => until === '' || until >= now)
  .map(({ nis, name }) => ({ nis, name }))
  .sort((one, other) => one.name.localeCompare(other.name, 'nl'));

/** Of mergers too: a desk may name a municipality as it was called before. */
const names = new Map(registered.map(({ nis, name }) => [nis, name]));

export const municipalityName = (nis: string): string => names.get(nis) ?? nis;

const followers = new Map(registered.map(({ nis, until, followedBy }) => [nis, until < now && followedBy]));

/** The municipality that one belongs to since a merger: a desk may name the one that there was before. */
export const todaysMunicipality = (nis: string): string => followers.get(nis) || nis;
