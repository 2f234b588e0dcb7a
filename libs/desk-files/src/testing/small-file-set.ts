/** Text of the files of a small, valid set: two requests, one of them with an offer that was accepted. */
export type FileTexts = Readonly<Record<string, string>>;

const requestHeading = [
  'aanvraag_nr;loket;datum_vraag;kanaal;gevonden_via;toeleider;medewerker;vraag',
  'kind_voornaam;kind_naam;geboortedatum;verwacht;rijksregisternummer',
  'ouder_voornaam;ouder_naam;telefoon;email;taal;contactvoorkeur;straat;postcode;nis_woonplaats',
  'nis_vraag;gewenste_start;opvangplan;flexibel;minder_dagen;later_starten;tarief;voorkeuren',
  'dringend;atypisch;zorgbehoefte;werk_opleiding;alleenstaand;laag_inkomen;pleegkind;zorg_gezondheid;geen_diploma',
  'broer_zus_locatie;meerling_met',
].join(';');

const request = (number: string, child: string, twin: string) =>
  [
    `${number};LLK-KLEIN;2024-01-10;telefoon;website;;Els;`,
    `${child};Voorbeeld;2023-11-05;nee;`,
    'Robin;Voorbeeld;+32470000000;robin@voorbeeld.be;nl;mail;Kerkstraat 1;8700;37015',
    '37015;2024-09-01;ma:D di:V;nee;ja;nee;alle;LOC1|LOC2',
    'StartWerk;Voor7uur|Zaterdagen;nee;ja;nee;nee;nee;nee;nee',
    `LOC2;${twin}`,
  ].join(';');

/** Lines of each file; the heading is row 1. */
export const smallFileSet: FileTexts = {
  'loket.csv': text(
    'loket;naam;organisator;ondernemingsnummer;nis;geldig_van;geldig_tot',
    'LLK-KLEIN;Loket Klein;Gemeente Klein;0203201340;37015;2020-01-01;',
    'LLK-KLEIN;Loket Klein;Gemeente Klein;0203201340;37007;;',
  ),
  'afspraken.csv': text(
    'loket;geldig_van;afspraak;waarde',
    'LLK-KLEIN;2022-01-01;max_voorkeuren;8',
    'LLK-KLEIN;2022-01-01;zichtbaar_maanden_voor_start;',
  ),
  'locaties.csv': text(
    'locatie_id;organisator_id;organisator;ondernemingsnummer;naam;type;straat;postcode;gemeente;nis;lat;lon;opent;sluit;zaterdag;inclusief;dringende_plaatsen',
    'LOC1;ORG1;Opvang Zon;0689074142;De Zon;groepsopvang;Markt 1;8700;Tielt;37015;51.0;3.33;07:00;18:30;nee;ja;1',
    'LOC2;ORG1;Opvang Zon;0689074142;De Maan;gezinsopvang;Markt 2;8700;Tielt;37015;51.0;3.34;07:00;18:30;nee;nee;0',
  ),
  'plaatsen.csv': text(
    'groep_id;locatie_id;trap;leeftijd_van_maand;leeftijd_tot_maand;geldig_van;geldig_tot;ma_vm;ma_nm;di_vm;di_nm;wo_vm;wo_nm;do_vm;do_nm;vr_vm;vr_nm;za_vm;za_nm;zo_vm;zo_nm',
    'GRP1;LOC1;T2;0;36;2022-01-01;;18;18;18;18;9;9;18;18;18;18;0;0;0;0',
    'GRP2;LOC2;T0;0;36;2022-01-01;2030-12-31;8;8;8;8;4;4;8;8;8;8;0;0;0;0',
  ),
  'bezetting.csv': text(
    'groep_id;kind_nr;geboortemaand;van;tot;opvangplan',
    'GRP1;BEZ1;2022-05;2023-01-01;2024-10-01;ma:D di:D',
    'GRP1;BEZ2;2022-06;2023-01-01;;ma:D / wo:V',
  ),
  'aanvragen.csv': text(requestHeading, request('AV1', 'Noor', ''), request('AV2', 'Liv', 'AV1')),
  'verloop.csv': text(
    'aanvraag_nr;datum;gebeurtenis;aanbod_nr;locatie_id;start;opvangplan;reden;kanaal;medewerker;nota',
    'AV1;2024-02-01;aanbod;AV1-1;LOC1;2024-09-01;ma:D di:V;;;;',
    'AV1;2024-02-05;herinnering;AV1-1;;;;;sms;Els;',
    'AV1;2024-02-08;aanvaard;AV1-1;;;;;;;',
    'AV2;2024-03-01;afgesloten;;;;;onbereikbaar;;Els;',
    'AV2;2024-03-20;heropend;;;;;;;Els;',
  ),
};

function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
