import { changed, replaced } from './broken-file-set.js';
import { addedLine, cell, type Change } from './change.js';
import { smallFileSet } from './small-file-set.js';

const history = (name: string, line: string, column: string) =>
  changed(name, 'verloop.csv', addedLine(line), 7, column);

const repeatedLine =
  (row: number): Change =>
  (text) =>
    addedLine(text.split('\n')[row - 1] ?? '')(text);

/** Rows that are right by themselves and wrong together. */
export const brokenBetweenRows = [
  changed('a request number twice', 'aanvragen.csv', repeatedLine(2), 4, 'aanvraag_nr'),
  changed('a location twice', 'locaties.csv', repeatedLine(3), 4, 'locatie_id'),
  changed('a place group twice', 'plaatsen.csv', repeatedLine(3), 4, 'groep_id'),
  changed('a child in care twice', 'bezetting.csv', repeatedLine(3), 4, 'kind_nr'),
  changed('an agreement twice on one date', 'afspraken.csv', repeatedLine(2), 4, 'afspraak'),
  changed('a municipality twice', 'loket.csv', repeatedLine(3), 4, 'nis'),
  changed('two desks in a set', 'aanvragen.csv', cell(3, 'loket', 'LLK-GROOT'), 3, 'loket'),
  changed('two desks in the area', 'loket.csv', cell(3, 'loket', 'LLK-GROOT'), 3, 'loket'),
  changed(
    'an organiser with two enterprise numbers',
    'locaties.csv',
    cell(3, 'ondernemingsnummer', '0203201340'),
    3,
    'ondernemingsnummer',
  ),
  changed('a location that closes before it opens', 'locaties.csv', cell(2, 'sluit', '06:00'), 2, 'sluit'),
  changed(
    'a group for ages the wrong way round',
    'plaatsen.csv',
    cell(2, 'leeftijd_van_maand', '40'),
    2,
    'leeftijd_tot_maand',
  ),
  changed(
    'a group that ends before it begins',
    'plaatsen.csv',
    cell(3, 'geldig_tot', '2021-12-31'),
    3,
    'geldig_tot',
  ),
  changed('care that ends before it begins', 'bezetting.csv', cell(2, 'tot', '2022-12-31'), 2, 'tot'),
  changed('a group of an unknown location', 'plaatsen.csv', cell(3, 'locatie_id', 'LOC9'), 3, 'locatie_id'),
  changed('a child in an unknown group', 'bezetting.csv', cell(2, 'groep_id', 'GRP9'), 2, 'groep_id'),
  changed(
    'an unknown location preferred',
    'aanvragen.csv',
    cell(2, 'voorkeuren', 'LOC1|LOC9'),
    2,
    'voorkeuren',
  ),
  changed(
    'a sibling in an unknown location',
    'aanvragen.csv',
    cell(2, 'broer_zus_locatie', 'LOC9'),
    2,
    'broer_zus_locatie',
  ),
  changed('a municipality outside the area', 'aanvragen.csv', cell(2, 'nis_vraag', '31005'), 2, 'nis_vraag'),
  changed('an unknown twin', 'aanvragen.csv', cell(3, 'meerling_met', 'AV9'), 3, 'meerling_met'),
  changed('a child that is its own twin', 'aanvragen.csv', cell(3, 'meerling_met', 'AV2'), 3, 'meerling_met'),
  replaced(
    'a request without a name or a phone number',
    {
      'aanvragen.csv': ['ouder_voornaam', 'ouder_naam', 'kind_naam', 'telefoon'].reduce(
        (text, column) => cell(2, column, '')(text),
        smallFileSet['aanvragen.csv'] ?? '',
      ),
    },
    { file: 'aanvragen.csv', row: 2, column: 'ouder_naam' },
  ),
  history('history of an unknown request', 'AV9;2024-04-01;contact;;;;;;mail;Els;', 'aanvraag_nr'),
  changed('an event before the request', 'verloop.csv', cell(2, 'datum', '2024-01-09'), 2, 'datum'),
  changed('history that goes back in time', 'verloop.csv', cell(4, 'datum', '2024-02-04'), 4, 'datum'),
  changed('an offer of an unknown location', 'verloop.csv', cell(2, 'locatie_id', 'LOC9'), 2, 'locatie_id'),
  history(
    'an acceptance of an offer that was never made',
    'AV2;2024-04-01;aanvaard;AV2-1;;;;;;;',
    'aanbod_nr',
  ),
  history('an acceptance of an offer to somebody else', 'AV2;2024-04-01;aanvaard;AV1-1;;;;;;;', 'aanbod_nr'),
  history('an offer number used again', 'AV2;2024-04-01;aanbod;AV1-1;LOC1;2024-09-01;ma:D;;;;', 'aanbod_nr'),
  history('a refusal of what was accepted', 'AV1;2024-04-01;geweigerd;AV1-1;;;;;;;', 'aanbod_nr'),
  changed(
    'a cancellation without an acceptance',
    'verloop.csv',
    (text) => cell(4, 'reden', 'gezin')(cell(4, 'gebeurtenis', 'geannuleerd')(text)),
    4,
    'aanbod_nr',
  ),
  history('an open request reopened', 'AV1;2024-04-01;heropend;;;;;;;Els;', 'gebeurtenis'),
  changed(
    'a request closed twice',
    'verloop.csv',
    (text) => cell(6, 'reden', 'onbekend')(cell(6, 'gebeurtenis', 'afgesloten')(text)),
    6,
    'gebeurtenis',
  ),
  history('a birth of a child that was born', 'AV1;2024-04-01;geboren;;;;;;;;', 'gebeurtenis'),
  history('a duplicate of an unknown request', 'AV1;2024-04-01;afgesloten;;;;;dubbel:AV9;;;', 'reden'),
  history('a duplicate of itself', 'AV1;2024-04-01;afgesloten;;;;;dubbel:LLK-KLEIN/AV1;;;', 'reden'),
];
