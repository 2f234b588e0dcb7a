import type { Language } from './template-facts.js';

const offer = `{{locationName}} heeft een plaats voor {{child}}.
De opvang kan starten op {{date start}}.
{{#if temporaryUntil}}De plaats is tijdelijk. Ze eindigt op {{date temporaryUntil}}. Je aanvraag blijft daarna gewoon staan.
{{/if}}{{#if introductionVisitOn}}Je bent welkom om kennis te maken op {{date introductionVisitOn}}.
{{/if}}
Wat moet je doen?
Laat weten of je de plaats wilt. Zeg ja of nee in je dossier, of bel je loket.
{{#if answerBy}}Doe dat ten laatste op {{date answerBy}}. Daarna gaat de plaats naar een ander gezin.
{{/if}}Zeg je nee? Dan blijft je aanvraag staan.`;

/** Plain Dutch of level B1: short sentences, "je", what to do and by when. */
export const nl: Language = {
  locale: 'nl-BE',
  yourChild: 'je kind',
  toFamily: `Dag{{#if firstName}} {{firstName}}{{/if}},

{{{text}}}

Heb je een vraag? Bel of mail naar je loket: {{deskName}}.

Groeten
{{deskName}}

Dit gaat over aanvraag {{number}}.`,
  toOrganiser: `Beste,

{{{text}}}

Groeten
{{deskName}}`,
  templates: {
    requestRegistered: {
      subject: 'We hebben je aanvraag voor kinderopvang',
      text: `Je vroeg opvang voor {{child}}. We hebben je aanvraag goed gekregen. Het nummer is {{number}}.
{{#if wantedStart}}Je wilt starten op {{date wantedStart}}.
{{/if}}
Wat gebeurt er nu?
De opvang die je koos, ziet je aanvraag.
{{#if organiserTermDays}}De opvang laat binnen {{organiserTermDays}} dagen iets weten.
{{/if}}Is er een plaats? Dan krijg je een bericht. Je kiest dan zelf of je de plaats wilt.
Is er iets veranderd? Pas het aan in je dossier of bel je loket.`,
      short:
        '{{deskName}}: we hebben je aanvraag {{number}}. Is er een plaats? Dan krijg je een bericht. Vragen? Bel je loket.',
    },
    offerMade: {
      subject: 'Er is een plaats voor je kind',
      text: offer,
      short:
        '{{deskName}}: er is een plaats voor je kind bij {{locationName}} vanaf {{date start}}. {{#if answerBy}}Zeg ja of nee ten laatste op {{date answerBy}}.{{else}}Zeg ja of nee.{{/if}} Dat kan in je dossier of bij je loket.',
    },
    offerResent: {
      subject: 'Wil je deze plaats nog? Laat het ons weten',
      text: `We stuurden je al een bericht over deze plaats. We kregen nog geen antwoord.

${offer}`,
      short:
        '{{deskName}}: we wachten nog op je antwoord over de plaats bij {{locationName}}. {{#if answerBy}}Zeg ja of nee ten laatste op {{date answerBy}}.{{else}}Zeg ja of nee.{{/if}} Dat kan in je dossier of bij je loket.',
    },
    offerExpired: {
      subject: 'De tijd om te antwoorden is voorbij',
      text: `Er was een plaats voor {{child}} bij {{locationName}}. We kregen geen antwoord van je. Daarom is de plaats nu weer vrij voor anderen.

Wat gebeurt er nu?
Je aanvraag blijft staan. Komt er een andere plaats? Dan krijg je een bericht.
Wilde je deze plaats toch? Bel dan snel je loket.`,
      short:
        '{{deskName}}: de tijd om te antwoorden over {{locationName}} is voorbij. Je aanvraag blijft staan. Wilde je de plaats toch? Bel je loket.',
    },
    offerWithdrawn: {
      subject: 'Een plaats is niet meer vrij',
      text: `Je kreeg een voorstel voor een plaats bij {{locationName}}. Die plaats is niet meer vrij. Dat is jammer.

Wat gebeurt er nu?
Je aanvraag blijft staan. Komt er een andere plaats? Dan krijg je een bericht.`,
      short:
        '{{deskName}}: de plaats bij {{locationName}} is niet meer vrij. Je aanvraag blijft staan. Komt er een andere plaats? Dan krijg je een bericht.',
    },
    offerAccepted: {
      subject: 'Je hebt een plaats',
      text: `Je zei ja. Er is nu een plaats voor {{child}} bij {{locationName}}. De opvang start op {{date start}}.

Wat gebeurt er nu?
De opvang belt of mailt je voor de afspraken en de papieren.
Andere voorstellen voor dezelfde dagen vervallen. Je moet daar niets voor doen.
Kun je toch niet starten? Laat het zo snel mogelijk weten aan de opvang of je loket.`,
      short:
        '{{deskName}}: je hebt een plaats bij {{locationName}} vanaf {{date start}}. De opvang neemt contact met je op.',
    },
    acceptanceCancelled: {
      subject: 'De afgesproken plaats gaat niet door',
      text: `{{#if byFamily}}Je liet weten dat {{child}} niet start bij {{locationName}}. De plaats is nu weer vrij voor anderen.
{{else}}De plaats voor {{child}} bij {{locationName}} gaat niet door. De opvang heeft dat beslist. We vinden dat jammer.
{{/if}}
Wat gebeurt er nu?
Zoek je nog opvang? Dan blijft je aanvraag staan. Komt er een andere plaats? Dan krijg je een bericht.
Heb je snel opvang nodig? Bel dan je loket.`,
      short:
        '{{deskName}}: de plaats bij {{locationName}} gaat niet door. Zoek je nog opvang? Je aanvraag blijft staan. Snel opvang nodig? Bel je loket.',
    },
    introductionVisit: {
      subject: 'Je bezoek aan de opvang',
      text: `Je bent welkom bij {{locationName}} op {{date on}}. Je maakt dan kennis met de opvang. Je kunt er al je vragen stellen.

Wat moet je doen?
Kun je niet komen? Bel dan vooraf naar de opvang of je loket.
Beslis pas na het bezoek of je de plaats wilt.`,
      short:
        '{{deskName}}: je bent welkom bij {{locationName}} op {{date on}} om kennis te maken. Kun je niet komen? Bel je loket.',
    },
    reconfirmationAsked: {
      subject: 'Zoek je nog kinderopvang?',
      text: `Je aanvraag voor {{child}} staat nog bij ons. Zoek je nog opvang?

Wat moet je doen?
Zeg ja of nee in je dossier, of bel je loket. Doe dat ten laatste op {{date answerBy}}.
Zeg je ja? Dan blijft je aanvraag staan zoals ze is.
Horen we niets? Dan stoppen we met zoeken. Je kunt later altijd opnieuw starten.`,
      short:
        '{{deskName}}: zoek je nog opvang? Zeg ja of nee ten laatste op {{date answerBy}}, in je dossier of bij je loket.',
    },
    reconfirmationReminder: {
      subject: 'Zoek je nog opvang? We wachten op je antwoord',
      text: `We vroegen je of je nog opvang zoekt voor {{child}}. We kregen nog geen antwoord.

Wat moet je doen?
Zeg ja of nee in je dossier, of bel je loket. Doe dat ten laatste op {{date answerBy}}.
Horen we niets? Dan stoppen we met zoeken. Je kunt later altijd opnieuw starten.`,
      short:
        '{{deskName}}: we wachten op je antwoord. Zoek je nog opvang? Zeg ja of nee ten laatste op {{date answerBy}}, in je dossier of bij je loket.',
    },
    requestPlaced: {
      subject: 'Je aanvraag is klaar',
      text: `Er is opvang voor {{child}}. Je aanvraag is nu klaar. We zoeken niet verder.

Heb je later weer opvang nodig? Dan kun je een nieuwe aanvraag doen.`,
      short:
        '{{deskName}}: je kind heeft opvang. Je aanvraag {{number}} is nu klaar. Klopt dat niet? Bel je loket.',
    },
    requestEnded: {
      subject: 'Je aanvraag is gestopt',
      text: `We stoppen met zoeken naar opvang voor {{child}}. Je aanvraag is gestopt.

Klopt dat niet, of zoek je later weer opvang? Bel dan je loket. We openen je aanvraag dan opnieuw.`,
      short: '{{deskName}}: je aanvraag {{number}} is gestopt. Klopt dat niet? Bel je loket.',
    },
    requestDuplicate: {
      subject: 'Je aanvraag stond er twee keer',
      text: `Je vroeg twee keer opvang voor hetzelfde kind. We houden één aanvraag over. Daarmee zoeken we verder. Je moet niets doen.

Klopt dat niet? Bel dan je loket.`,
      short:
        '{{deskName}}: je aanvraag stond er twee keer. We zoeken verder met één aanvraag. Klopt dat niet? Bel je loket.',
    },
    requestUnreachable: {
      subject: 'We konden je niet bereiken',
      text: `We vroegen je een paar keer of je nog opvang zoekt voor {{child}}. We kregen geen antwoord. Daarom stoppen we met zoeken.

Zoek je nog opvang?
Bel of mail dan naar je loket. We openen je aanvraag opnieuw. Je eerste datum blijft bewaard.`,
      short:
        '{{deskName}}: we konden je niet bereiken en stoppen met zoeken. Zoek je nog opvang? Bel je loket. We openen je aanvraag dan opnieuw.',
    },
    suddenClosure: {
      subject: 'Dringend: de opvang sluit',
      text: `{{locationName}} sluit vanaf {{date from}}.{{#if until}} De opvang is dicht tot en met {{date until}}.{{/if}} Er is daar dan geen opvang voor {{child}}.

Wat gebeurt er nu?
We zoeken meteen een andere plaats. Je aanvraag is dringend.
Je loket belt je. Neem de telefoon op, ook bij een nummer dat je niet kent.
Heb je zelf al een oplossing? Laat het ons dan weten.`,
      short:
        '{{deskName}}: dringend. {{locationName}} sluit vanaf {{date from}}. We zoeken een andere plaats. Je loket belt je.',
    },
    followLink: {
      subject: 'Volg je aanvraag op je telefoon',
      text: `Je kunt je aanvraag volgen met deze link. Dat kan tot en met {{date until}}.
{{address}}
Je krijgt eerst een code op je telefoon.`,
      short: `{{deskName}}: volg je aanvraag {{number}} met deze link.
{{address}}
Je krijgt daar eerst een code op dit nummer. Dat kan tot en met {{date until}}.`,
    },
    followCode: {
      subject: 'Je code om je aanvraag te volgen',
      text: `Je code is {{code}}. De code werkt {{minutes}} minuten. Geef ze aan niemand.`,
      short:
        '{{code}} is je code om je aanvraag te volgen. De code werkt {{minutes}} minuten. Geef ze aan niemand. {{deskName}}',
    },
    vacancyConfirmation: {
      subject: 'Zijn je vrije plaatsen nog vrij?',
      text: `Je vrije plaatsen bij {{locationName}} zijn een tijd niet nagekeken. We tonen ze niet meer als vrij.

Wat moet je doen?
Kijk je vrije plaatsen na in het platform. Bevestig ze of pas ze aan. Daarna zien gezinnen en loketten ze weer.`,
      short:
        '{{deskName}}: kijk je vrije plaatsen bij {{locationName}} na. Bevestig ze in het platform of pas ze aan.',
    },
  },
};
