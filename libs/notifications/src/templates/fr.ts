import type { Language } from './template-facts.js';

const offer = `{{locationName}} a une place pour {{child}}.
L'accueil peut commencer le {{date start}}.
{{#if temporaryUntil}}La place est temporaire. Elle se termine le {{date temporaryUntil}}. Votre demande reste ensuite active.
{{/if}}{{#if introductionVisitOn}}Vous pouvez venir faire connaissance le {{date introductionVisitOn}}.
{{/if}}
Que devez-vous faire ?
Dites si vous voulez la place. Répondez oui ou non dans votre dossier, ou appelez votre guichet.
{{#if answerBy}}Faites-le au plus tard le {{date answerBy}}. Ensuite, la place va à une autre famille.
{{/if}}Vous répondez non ? Votre demande reste active.`;

/** Plain French: short sentences, what to do and by when. */
export const fr: Language = {
  locale: 'fr-BE',
  yourChild: 'votre enfant',
  toFamily: `Bonjour{{#if firstName}} {{firstName}}{{/if}},

{{{text}}}

Vous avez une question ? Appelez votre guichet ou écrivez-lui : {{deskName}}.

Cordialement
{{deskName}}

Ce message concerne la demande {{number}}.`,
  toOrganiser: `Bonjour,

{{{text}}}

Cordialement
{{deskName}}`,
  templates: {
    requestRegistered: {
      subject: "Nous avons votre demande d'accueil",
      text: `Vous demandez un accueil pour {{child}}. Nous avons bien reçu votre demande. Son numéro est {{number}}.
{{#if wantedStart}}Vous voulez commencer le {{date wantedStart}}.
{{/if}}
Que se passe-t-il maintenant ?
Les lieux d'accueil que vous avez choisis voient votre demande.
{{#if organiserTermDays}}Ils réagissent dans les {{organiserTermDays}} jours.
{{/if}}Il y a une place ? Vous recevez un message. Vous décidez alors vous-même.
Quelque chose change ? Modifiez votre dossier ou appelez votre guichet.`,
      short:
        '{{deskName}} : nous avons votre demande {{number}}. Il y a une place ? Vous recevez un message. Une question ? Appelez votre guichet.',
    },
    offerMade: {
      subject: 'Il y a une place pour votre enfant',
      text: offer,
      short:
        '{{deskName}} : il y a une place chez {{locationName}} dès le {{date start}}. {{#if answerBy}}Répondez au plus tard le {{date answerBy}}.{{else}}Répondez oui ou non.{{/if}} Dans votre dossier ou chez votre guichet.',
    },
    offerResent: {
      subject: 'Voulez-vous encore cette place ? Répondez-nous',
      text: `Nous vous avons déjà écrit pour cette place. Nous n'avons pas encore de réponse.

${offer}`,
      short:
        '{{deskName}} : nous attendons votre réponse pour la place chez {{locationName}}. {{#if answerBy}}Répondez au plus tard le {{date answerBy}}.{{else}}Répondez oui ou non.{{/if}} Dans votre dossier ou chez votre guichet.',
    },
    offerExpired: {
      subject: 'Le délai de réponse est passé',
      text: `Il y avait une place pour {{child}} chez {{locationName}}. Vous n'avez pas répondu. La place est donc de nouveau libre pour d'autres.

Que se passe-t-il maintenant ?
Votre demande reste active. Il y a une autre place ? Vous recevez un message.
Vous vouliez quand même cette place ? Appelez vite votre guichet.`,
      short:
        '{{deskName}} : le délai de réponse pour {{locationName}} est passé. Votre demande reste active. Vous vouliez la place ? Appelez votre guichet.',
    },
    offerWithdrawn: {
      subject: "Une place n'est plus libre",
      text: `Vous aviez une proposition chez {{locationName}}. Cette place n'est plus libre. Nous le regrettons.

Que se passe-t-il maintenant ?
Votre demande reste active. Il y a une autre place ? Vous recevez un message.`,
      short:
        "{{deskName}} : la place chez {{locationName}} n'est plus libre. Votre demande reste active. Il y a une autre place ? Vous recevez un message.",
    },
    offerAccepted: {
      subject: 'Vous avez une place',
      text: `Vous avez dit oui. Il y a une place pour {{child}} chez {{locationName}}. L'accueil commence le {{date start}}.

Que se passe-t-il maintenant ?
Le lieu d'accueil vous contacte pour les accords et les papiers.
Les autres propositions pour les mêmes jours s'arrêtent. Vous ne devez rien faire.
Vous ne pouvez pas commencer ? Dites-le vite au lieu d'accueil ou au guichet.`,
      short:
        "{{deskName}} : vous avez une place chez {{locationName}} dès le {{date start}}. Le lieu d'accueil vous contacte.",
    },
    acceptanceCancelled: {
      subject: 'La place prévue est annulée',
      text: `{{#if byFamily}}Vous avez dit non à la place chez {{locationName}}. Elle est de nouveau libre pour d'autres.
{{else}}La place pour {{child}} chez {{locationName}} est annulée. Le lieu d'accueil a pris cette décision. Nous le regrettons.
{{/if}}
Que se passe-t-il maintenant ?
Vous cherchez encore ? Votre demande reste active. Il y a une autre place ? Vous recevez un message.
C'est urgent ? Appelez votre guichet.`,
      short:
        "{{deskName}} : la place chez {{locationName}} est annulée. Vous cherchez encore ? Votre demande reste active. C'est urgent ? Appelez votre guichet.",
    },
    introductionVisit: {
      subject: "Votre visite au lieu d'accueil",
      text: `Vous êtes les bienvenus chez {{locationName}} le {{date on}}. Vous faites connaissance et vous posez vos questions.

Que devez-vous faire ?
Vous ne pouvez pas venir ? Appelez d'abord le lieu d'accueil ou votre guichet.
Décidez après la visite si vous voulez la place.`,
      short:
        '{{deskName}} : vous êtes les bienvenus chez {{locationName}} le {{date on}}. Vous ne pouvez pas venir ? Appelez votre guichet.',
    },
    reconfirmationAsked: {
      subject: 'Cherchez-vous encore un accueil ?',
      text: `Votre demande pour {{child}} est toujours chez nous. Cherchez-vous encore un accueil ?

Que devez-vous faire ?
Répondez oui ou non dans votre dossier, ou appelez votre guichet. Faites-le au plus tard le {{date answerBy}}.
Vous répondez oui ? Votre demande reste comme elle est.
Pas de réponse ? Nous arrêtons de chercher. Vous pouvez toujours recommencer plus tard.`,
      short:
        '{{deskName}} : cherchez-vous encore un accueil ? Répondez au plus tard le {{date answerBy}}, dans votre dossier ou chez votre guichet.',
    },
    reconfirmationReminder: {
      subject: 'Cherchez-vous encore ? Nous attendons votre réponse',
      text: `Nous vous avons demandé si vous cherchez encore un accueil pour {{child}}. Nous n'avons pas encore de réponse.

Que devez-vous faire ?
Répondez oui ou non dans votre dossier, ou appelez votre guichet. Faites-le au plus tard le {{date answerBy}}.
Pas de réponse ? Nous arrêtons de chercher. Vous pouvez toujours recommencer plus tard.`,
      short:
        '{{deskName}} : nous attendons votre réponse. Cherchez-vous encore ? Répondez au plus tard le {{date answerBy}}, dans votre dossier ou chez votre guichet.',
    },
    requestPlaced: {
      subject: 'Votre demande est terminée',
      text: `Il y a un accueil pour {{child}}. Votre demande est terminée. Nous ne cherchons plus.

Vous avez de nouveau besoin d'un accueil plus tard ? Faites une nouvelle demande.`,
      short:
        "{{deskName}} : votre enfant a un accueil. Votre demande {{number}} est terminée. Ce n'est pas juste ? Appelez votre guichet.",
    },
    requestEnded: {
      subject: 'Votre demande est arrêtée',
      text: `Nous arrêtons de chercher un accueil pour {{child}}. Votre demande est arrêtée.

Ce n'est pas juste, ou vous cherchez de nouveau plus tard ? Appelez votre guichet. Nous rouvrons votre demande.`,
      short:
        "{{deskName}} : votre demande {{number}} est arrêtée. Ce n'est pas juste ? Appelez votre guichet.",
    },
    requestDuplicate: {
      subject: 'Votre demande était là deux fois',
      text: `Vous avez demandé deux fois un accueil pour le même enfant. Nous gardons une demande. Nous cherchons avec celle-là. Vous ne devez rien faire.

Ce n'est pas juste ? Appelez votre guichet.`,
      short:
        "{{deskName}} : votre demande était là deux fois. Nous cherchons avec une seule. Ce n'est pas juste ? Appelez votre guichet.",
    },
    requestUnreachable: {
      subject: "Nous n'avons pas pu vous joindre",
      text: `Nous vous avons demandé plusieurs fois si vous cherchez encore un accueil pour {{child}}. Nous n'avons pas de réponse. Nous arrêtons donc de chercher.

Vous cherchez encore ?
Appelez votre guichet ou écrivez-lui. Nous rouvrons votre demande. Votre première date reste la même.`,
      short:
        "{{deskName}} : nous n'avons pas pu vous joindre et arrêtons de chercher. Vous cherchez encore ? Appelez votre guichet. Nous rouvrons votre demande.",
    },
    suddenClosure: {
      subject: "Urgent : le lieu d'accueil ferme",
      text: `{{locationName}} ferme à partir du {{date from}}.{{#if until}} Le lieu est fermé jusqu'au {{date until}} inclus.{{/if}} L'accueil de {{child}} n'y est alors pas possible.

Que se passe-t-il maintenant ?
Nous cherchons tout de suite une autre place. Votre demande est urgente.
Votre guichet vous appelle. Décrochez, même si vous ne connaissez pas le numéro.
Vous avez déjà une solution ? Dites-le-nous.`,
      short:
        '{{deskName}} : urgent. {{locationName}} ferme à partir du {{date from}}. Nous cherchons une autre place. Votre guichet vous appelle.',
    },
    followLink: {
      subject: 'Suivez votre demande sur votre téléphone',
      text: `Vous pouvez suivre votre demande avec ce lien jusqu'au {{date until}}.
{{address}}
Vous recevez d'abord un code sur votre téléphone.`,
      short: `{{deskName}} : suivez votre demande {{number}} avec ce lien.
{{address}}
Vous y recevez d'abord un code à ce numéro. C'est possible jusqu'au {{date until}}.`,
    },
    followCode: {
      subject: 'Votre code pour suivre votre demande',
      text: `Votre code est {{code}}. Il fonctionne {{minutes}} minutes. Ne le donnez à personne.`,
      short:
        '{{code}} est votre code pour suivre votre demande. Il fonctionne {{minutes}} minutes. Ne le donnez à personne. {{deskName}}',
    },
    vacancyConfirmation: {
      subject: 'Vos places libres sont-elles encore libres ?',
      text: `Vos places libres chez {{locationName}} n'ont pas été vérifiées depuis longtemps. Nous ne les montrons plus comme libres.

Que devez-vous faire ?
Vérifiez vos places libres dans la plateforme. Confirmez-les ou corrigez-les. Ensuite, les familles et les guichets les voient de nouveau.`,
      short:
        '{{deskName}} : vérifiez vos places libres chez {{locationName}}. Confirmez-les ou corrigez-les dans la plateforme.',
    },
  },
};
