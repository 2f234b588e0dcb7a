import { readFileSync } from 'node:fs';
import { MunicipalityRegister, type Municipality } from './municipality-register.js';

/** Reads `nis;naam;geldig_van;geldig_tot;opgevolgd_door`, heading first. */
export function parseMunicipalities(csv: string): Municipality[] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [nis = '', name = '', validFrom = '', validTo, succeededBy] = line.split(';');
    return { nis, name, validFrom, validTo: validTo || undefined, succeededBy: succeededBy || undefined };
  });
}

/** The register that ships with the platform; read once, when this module is first loaded. */
export const municipalities: MunicipalityRegister = new MunicipalityRegister(
  parseMunicipalities(readFileSync(new URL('../gemeenten.csv', import.meta.url), 'utf8')),
);
