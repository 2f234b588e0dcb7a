import type { Row } from './csv-records.js';

/** The five groups of requests that forms from 2020 on count apart (rule 6). */
export const categories: Readonly<Record<string, (request: Row) => boolean>> = {
  dringend: ({ dringend }) => dringend !== '',
  atypisch: ({ atypisch }) => atypisch !== '',
  voorrang: (request) =>
    ['werk_opleiding', 'alleenstaand', 'laag_inkomen', 'pleegkind'].some((fact) => request[fact] === 'ja') ||
    request.broer_zus_locatie !== '',
  kwetsbaar: (request) => {
    const weighty = ['laag_inkomen', 'zorg_gezondheid', 'geen_diploma'].filter(
      (fact) => request[fact] === 'ja',
    );
    const other = ['werk_opleiding', 'alleenstaand'].filter((fact) => request[fact] === 'ja');
    return weighty.length > 0 && weighty.length + other.length >= 2;
  },
  zorgbehoefte: ({ zorgbehoefte }) => zorgbehoefte === 'ja',
};

export function formHas(category: string, year: number): boolean {
  return year >= 2020 && (category !== 'voorrang' || year < 2024);
}
