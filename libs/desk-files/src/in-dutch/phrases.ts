/**
 * What faults say, in English and in the Dutch of desks; the first that fits counts. `{1}` stands for a text that is
 * kept, `[1]` for one that is said in Dutch as well.
 */
export const phrases: readonly (readonly [english: string, dutch: string])[] = [
  // What is put together from others.
  ['[1], or empty for "[2]"', '[1], of leeg voor "[2]"'],
  ['[1], the first one first', '[1], de eerste eerst'],
  ['[1]; several with | between them, none twice', '[1]; meer met | ertussen, geen twee keer'],

  // What was found.
  ['nothing', 'niets'],
  ['(hidden)', '(niet getoond)'],
  ['nothing, and no telefoon either', 'niets, en ook geen telefoon'],
  ['the request itself', 'de aanvraag zelf'],
  ['no desk in any file', 'in geen enkel bestand een loket'],
  ['no such column', 'de kolom is er niet'],
  ['the column twice', 'de kolom staat er twee keer'],
  ['no such file', 'het bestand is er niet'],
  ['a file', 'een bestand'],
  ['an empty file', 'een leeg bestand'],
  ['no heading that is known', 'geen kop die we kennen'],
  ['fields with a comma or a tab between them', 'een komma of een tab tussen de velden'],
  ['a field that opens with a quote and never closes', 'een aanhalingsteken dat nergens sluit'],
  [
    'text after the closing quote of a field, or a field that never closes',
    'tekst na het laatste aanhalingsteken van een veld, of een veld dat nergens sluit',
  ],
  [
    'a quote inside a field that does not begin with one',
    'een aanhalingsteken in een veld dat er niet mee begint',
  ],
  ['a row of several lines that does not end', 'een rij van meer regels die niet eindigt'],
  ['text that is no CSV', 'tekst die geen CSV is'],
  ['bytes that are no character in UTF-8', 'een teken dat geen UTF-8 is'],
  ['a line of more than {1} KiB', 'een regel van meer dan {1} kB'],
  ['text in UTF-16', 'tekst in UTF-16'],
  ['a workbook or zip file', 'een werkmap of een zip-bestand'],
  ['a workbook of more than {1} MB when it is unpacked', 'een werkmap van meer dan {1} MB, uitgepakt'],
  ['a workbook of more than {1} MB', 'een werkmap van meer dan {1} MB'],
  ['rows or columns far below or beside the others', 'rijen of kolommen ver onder of naast de andere'],
  ['more than {1} rows', 'meer dan {1} rijen'],
  ['a file that is no Excel workbook, or a damaged one', 'geen Excel-werkmap, of een die stuk is'],
  ['geboren of a child that was born already', 'geboren van een kind dat al geboren was'],
  ['{1} of a request that is open', '{1} van een aanvraag die open is'],
  ['{1} of a request that is closed', '{1} van een aanvraag die afgesloten is'],
  ['{1} as well', 'ook {1}'],
  ['{1} again, first in row {2}', '{1} opnieuw, eerst op rij {2}'],
  ['{1} ({2} since {3})', '{1} ({2} sinds {3})'],
  ['{1} fields', '{1} velden'],

  // What is allowed in a file.
  ['one of both', 'een van beide'],
  ['a folder with the files of a desk', 'een map met de bestanden van een loket'],
  ['a heading: {1}', 'een kop: {1}'],
  ['a column {1}', 'een kolom {1}'],
  ['one column {1}', 'één kolom {1}'],
  ['";" between fields', '";" tussen de velden'],
  ['{1} fields, as many as the heading has', '{1} velden, zoveel als de kop heeft'],
  [
    'a quote inside a field written twice, and the whole field between quotes',
    'een aanhalingsteken in een veld dubbel, en het hele veld tussen aanhalingstekens',
  ],
  ['a file saved as UTF-8 ("CSV UTF-8" in Excel)', 'een bestand in UTF-8 (in Excel: "CSV UTF-8")'],
  ['lines that end', 'regels die eindigen'],
  ['CSV, or the extension .xlsx', 'CSV, of een bestand dat eindigt op .xlsx'],
  ['a sheet that ends where its list does', 'een blad dat eindigt waar de lijst eindigt'],
  ['at most {1} rows in one file', 'hoogstens {1} rijen in één bestand'],
  ['a smaller one, or the same list as CSV', 'een kleinere, of dezelfde lijst als CSV'],
  ['an .xlsx workbook', 'een werkmap (.xlsx)'],

  // What is allowed in a cell.
  [
    'letters, digits, "-", "_" or ".", at most 64 of them',
    'letters, cijfers, "-", "_" of ".", samen hoogstens 64',
  ],
  ['an id of the platform, as {1}', 'een kenmerk van het platform, zoals {1}'],
  ['the code of a desk, as LLK-31005', 'de code van een loket, zoals LLK-31005'],
  ['an e-mail address', 'een e-mailadres'],
  ['eleven digits, with or without dots and dashes', 'elf cijfers, met of zonder punten en streepjes'],
  ['a time as 07:30', 'een uur zoals 07:30'],
  ['a Belgian postcode of four digits', 'een Belgische postcode van vier cijfers'],
  ['text of at most {1} characters', 'tekst van hoogstens {1} tekens'],
  [
    'the name of a channel, as telefoon or infopunt, without a number or address',
    'de naam van een kanaal, zoals telefoon of infopunt, zonder nummer of adres',
  ],
  ['a whole number from {1} to {2}', 'een heel getal van {1} tot {2}'],
  [
    'a number from {1} to {2}, with a point before the decimals',
    'een getal van {1} tot {2}, met een punt voor de decimalen',
  ],
  [
    'a date that exists, as 2024-02-29, from 1990 to 2099',
    'een datum die bestaat, zoals 2024-02-29, van 1990 tot 2099',
  ],
  ['a month as 2024-02, from 1990 to 2099', 'een maand zoals 2024-02, van 1990 tot 2099'],
  [
    'the NIS code of a municipality in gemeenten.csv, of any period',
    'de NIS-code van een gemeente, van nu of vroeger',
  ],
  [
    'an enterprise number (KBO), whose last two digits are 97 minus the eight before them modulo 97',
    'een ondernemingsnummer (KBO), met de juiste laatste twee cijfers',
  ],
  [
    'days ma di wo do vr za zo with D (whole day), V (morning) or N (afternoon), as "ma:D di:V"; two weeks as "ma:D / wo:V", an empty week as "-"',
    'dagen ma di wo do vr za zo met D (hele dag), V (voormiddag) of N (namiddag), zoals "ma:D di:V"; twee weken als "ma:D / wo:V", een lege week als "-"',
  ],
  [
    'the id of a location, or of one of another desk as LLK-31005/LOC0001',
    'het nummer van een locatie, of van een ander loket zoals LLK-31005/LOC0001',
  ],
  ['an agreement: {1}', 'een afspraak: {1}'],
  ['any time', 'altijd'],
  ['no limit', 'geen grens'],
  ['at once', 'meteen'],
  ['no term', 'geen termijn'],
  ['only while a round is going on', 'alleen terwijl een ronde loopt'],
  ['for ever', 'voor altijd'],
  ['never', 'nooit'],
  ['none', 'geen'],
  ['kept', 'bewaren'],
  ['not known', 'niet bekend'],

  // What is allowed between rows and files.
  [
    'a municipality of the area in loket.csv, by any of its codes over time',
    'een gemeente uit het loketbestand, met een code van nu of vroeger',
  ],
  ['a name, or a phone number in telefoon', 'een naam, of een nummer in telefoon'],
  [
    'the aanvraag_nr of another request in this file',
    'het aanvraag_nr van een andere aanvraag in dit bestand',
  ],
  ['a value, which {1} needs', 'een waarde: {1} heeft die nodig'],
  [
    'dubbel: with the aanvraag_nr of another request, or <loket>/<aanvraag_nr> of another desk',
    'dubbel: met het aanvraag_nr van een andere aanvraag, of <loket>/<aanvraag_nr> van een ander loket',
  ],
  ['an aanvraag_nr of aanvragen.csv', 'een aanvraag_nr uit de aanvragen'],
  ['{1}, the datum_vraag of {2}, or later', '{1}, de datum_vraag van {2}, of later'],
  [
    '{1}, the date of the row before it of {2}, or later',
    '{1}, de datum van de rij ervoor van {2}, of later',
  ],
  [
    'a locatie_id of locaties.csv, or one of another desk as LLK-31005/LOC0001',
    'een locatie_id uit de locaties, of van een ander loket zoals LLK-31005/LOC0001',
  ],
  ['a locatie_id of locaties.csv', 'een locatie_id uit de locaties'],
  ['a groep_id of plaatsen.csv', 'een groep_id uit de plaatsen'],
  ['a new number: row {1} has this one', 'een nieuw nummer: rij {1} heeft dit al'],
  ['an aanbod_nr that an earlier row made', 'een aanbod_nr uit een eerdere rij'],
  [
    'an offer to {1}: this one was to another request',
    'een aanbod aan {1}: dit was voor een andere aanvraag',
  ],
  ['an offer that is [1]: this one is [2]', 'een aanbod dat [1] is: dit is [2]'],
  ['open', 'open'],
  ['withdrawn', 'ingetrokken'],
  ['declined', 'geweigerd'],
  ['expired', 'verlopen'],
  ['accepted', 'aanvaard'],
  ['cancelled', 'geannuleerd'],
  [
    'a file loket.csv, or the code of the desk in this column',
    'een loketbestand, of de code van het loket in deze kolom',
  ],
  ['{1}, one desk per set', '{1}, één loket voor alle bestanden'],
  ['{1}, the desk that you work for', '{1}, het loket waarvoor je werkt'],
  ['{1}, as row {2} has for {3}', '{1}, zoals op rij {2} voor {3}'],
  ['later than {1}', 'later dan {1}'],
  ['{1} of one that is open', '{1} van een die open is'],
  ['{1} of one that is closed', '{1} van een die afgesloten is'],
  ['geboren once, of a child with "ja" in verwacht', 'geboren, één keer, van een kind met "ja" in verwacht'],
  ['one row for each', 'één rij voor elk'],
  [
    'a municipality that desk {1} does not have in the same period',
    'een gemeente die loket {1} niet heeft in dezelfde periode',
  ],
  ['a location that desk {1} has brought in', 'een locatie die loket {1} heeft ingelezen'],
  ['{1} or later', '{1} of later'],

  // What stops nothing.
  ['Column {1} is not known and is ignored.', 'De kolom {1} kennen we niet. Ze telt niet mee.'],
  ['{1} more columns are not known and are ignored.', 'Nog {1} kolommen kennen we niet. Ze tellen niet mee.'],
  [
    'Column {1} is missing: for every row it is not known.',
    'De kolom {1} is er niet. Voor elke rij is dat dus niet bekend.',
  ],
  [
    'verloop, row {1}: desk {2} has not brought in request {3} yet',
    'Rij {1}: loket {2} heeft aanvraag {3} nog niet ingelezen.',
  ],
  [
    '{1} requests are at another desk now: nothing of them is changed',
    '{1} aanvragen zijn nu bij een ander loket. Daar verandert niets aan.',
  ],
  [
    '{1} requests are duplicates of requests of other desks',
    '{1} aanvragen zijn dubbel met een aanvraag van een ander loket.',
  ],
  [
    '{1} children are placed at locations of other desks: those desks enrol them',
    '{1} kinderen hebben een plaats bij een ander loket. Dat loket schrijft ze in.',
  ],
  ['{1} of {2}', '{1} van {2}'],
  // Choices of a column: words of the desks themselves.
  ['{1} or {2}', '{1} of {2}'],
];
