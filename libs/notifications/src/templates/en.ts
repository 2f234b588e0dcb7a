import type { Language } from './template-facts.js';

const offer = `{{locationName}} has a place for {{child}}.
Childcare can start on {{date start}}.
{{#if temporaryUntil}}The place is temporary. It ends on {{date temporaryUntil}}. Your request stays active after that.
{{/if}}{{#if introductionVisitOn}}You are welcome to visit on {{date introductionVisitOn}}.
{{/if}}
What do you have to do?
Tell us if you want the place. Say yes or no in your file, or call your desk.
{{#if answerBy}}Please do so by {{date answerBy}}. After that the place goes to another family.
{{/if}}Do you say no? Then your request stays active.`;

/** Plain English: short sentences, what to do and by when. */
export const en: Language = {
  locale: 'en-GB',
  yourChild: 'your child',
  toFamily: `Hello{{#if firstName}} {{firstName}}{{/if}},

{{{text}}}

Do you have a question? Call or e-mail your desk: {{deskName}}.

Kind regards
{{deskName}}

This is about request {{number}}.`,
  toOrganiser: `Hello,

{{{text}}}

Kind regards
{{deskName}}`,
  templates: {
    requestRegistered: {
      subject: 'We have your request for childcare',
      text: `You asked for childcare for {{child}}. We have your request. Its number is {{number}}.
{{#if wantedStart}}You want to start on {{date wantedStart}}.
{{/if}}
What happens now?
The childcare places that you chose see your request.
{{#if organiserTermDays}}They react within {{organiserTermDays}} days.
{{/if}}Is there a place? Then you get a message. You decide if you want it.
Has something changed? Change it in your file or call your desk.`,
      short:
        '{{deskName}}: we have your request {{number}}. Is there a place? Then you get a message. Questions? Call your desk.',
    },
    offerMade: {
      subject: 'There is a place for your child',
      text: offer,
      short:
        '{{deskName}}: there is a place at {{locationName}} from {{date start}}. {{#if answerBy}}Answer by {{date answerBy}}.{{else}}Please answer yes or no.{{/if}} In your file or at your desk.',
    },
    offerResent: {
      subject: 'Do you still want this place? Please tell us',
      text: `We wrote to you about this place before. We have no answer yet.

${offer}`,
      short:
        '{{deskName}}: we wait for your answer about the place at {{locationName}}. {{#if answerBy}}Answer by {{date answerBy}}.{{else}}Please answer yes or no.{{/if}} In your file or at your desk.',
    },
    offerExpired: {
      subject: 'The time to answer is over',
      text: `There was a place for {{child}} at {{locationName}}. We did not get an answer. So the place is free for others again.

What happens now?
Your request stays active. Is there another place? Then you get a message.
Did you want this place after all? Then call your desk soon.`,
      short:
        '{{deskName}}: the time to answer about {{locationName}} is over. Your request stays active. Did you want the place? Call your desk.',
    },
    offerWithdrawn: {
      subject: 'A place is no longer free',
      text: `You got an offer for a place at {{locationName}}. That place is no longer free. We are sorry.

What happens now?
Your request stays active. Is there another place? Then you get a message.`,
      short:
        '{{deskName}}: the place at {{locationName}} is no longer free. Your request stays active. Is there another place? Then you get a message.',
    },
    offerAccepted: {
      subject: 'You have a place',
      text: `You said yes. There is a place for {{child}} at {{locationName}}. Childcare starts on {{date start}}.

What happens now?
The childcare contacts you about the agreements and the papers.
Other offers for the same days end. You do not have to do anything.
Can you not start after all? Then tell the childcare or your desk soon.`,
      short:
        '{{deskName}}: you have a place at {{locationName}} from {{date start}}. The childcare contacts you.',
    },
    acceptanceCancelled: {
      subject: 'The agreed place is cancelled',
      text: `{{#if byFamily}}You told us that you do not take the place at {{locationName}}. It is free for others again.
{{else}}The place for {{child}} at {{locationName}} is cancelled. The childcare decided this. We are sorry.
{{/if}}
What happens now?
Are you still looking? Then your request stays active. Is there another place? Then you get a message.
Is it urgent? Then call your desk.`,
      short:
        '{{deskName}}: the place at {{locationName}} is cancelled. Still looking? Your request stays active. Urgent? Call your desk.',
    },
    introductionVisit: {
      subject: 'Your visit to the childcare',
      text: `You are welcome at {{locationName}} on {{date on}}. You get to know the childcare. You can ask all your questions.

What do you have to do?
Can you not come? Then call the childcare or your desk first.
Decide after the visit if you want the place.`,
      short:
        '{{deskName}}: you are welcome at {{locationName}} on {{date on}} for a visit. Can you not come? Call your desk.',
    },
    reconfirmationAsked: {
      subject: 'Are you still looking for childcare?',
      text: `Your request for {{child}} is still with us. Are you still looking for childcare?

What do you have to do?
Say yes or no in your file, or call your desk. Please do so by {{date answerBy}}.
Do you say yes? Then your request stays as it is.
Do we hear nothing? Then we stop looking. You can always start again later.`,
      short:
        '{{deskName}}: are you still looking for childcare? Answer by {{date answerBy}}, in your file or at your desk.',
    },
    reconfirmationReminder: {
      subject: 'Are you still looking? We wait for your answer',
      text: `We asked if you still look for childcare for {{child}}. We have no answer yet.

What do you have to do?
Say yes or no in your file, or call your desk. Please do so by {{date answerBy}}.
Do we hear nothing? Then we stop looking. You can always start again later.`,
      short:
        '{{deskName}}: we wait for your answer. Are you still looking? Answer by {{date answerBy}}, in your file or at your desk.',
    },
    requestPlaced: {
      subject: 'Your request is complete',
      text: `There is childcare for {{child}}. Your request is complete. We do not look any further.

Do you need childcare again later? Then you can make a new request.`,
      short:
        '{{deskName}}: your child has childcare. Your request {{number}} is complete. Is that wrong? Call your desk.',
    },
    requestEnded: {
      subject: 'Your request has stopped',
      text: `We stop looking for childcare for {{child}}. Your request has stopped.

Is that wrong, or do you look again later? Then call your desk. We open your request again.`,
      short: '{{deskName}}: your request {{number}} has stopped. Is that wrong? Call your desk.',
    },
    requestDuplicate: {
      subject: 'Your request was there twice',
      text: `You asked twice for childcare for the same child. We keep one request. We go on with that one. You do not have to do anything.

Is that wrong? Then call your desk.`,
      short:
        '{{deskName}}: your request was there twice. We go on with one of them. Is that wrong? Call your desk.',
    },
    requestUnreachable: {
      subject: 'We could not reach you',
      text: `We asked a few times if you still look for childcare for {{child}}. We got no answer. So we stop looking.

Are you still looking?
Then call or e-mail your desk. We open your request again. Your first date stays the same.`,
      short:
        '{{deskName}}: we could not reach you and stop looking. Are you still looking? Call your desk. We open your request again.',
    },
    suddenClosure: {
      subject: 'Urgent: the childcare closes',
      text: `{{locationName}} closes from {{date from}}.{{#if until}} It is closed up to and including {{date until}}.{{/if}} There is no childcare for {{child}} there then.

What happens now?
We look for another place at once. Your request is urgent.
Your desk calls you. Please answer, also when you do not know the number.
Do you have a solution already? Then please tell us.`,
      short:
        '{{deskName}}: urgent. {{locationName}} closes from {{date from}}. We look for another place. Your desk calls you.',
    },
    followLink: {
      subject: 'Follow your request on your phone',
      text: `You can follow your request by this link until {{date until}}.
{{address}}
You first get a code on your phone.`,
      short: `{{deskName}}: follow your request {{number}} by this link.
{{address}}
There you first get a code on this number. It works until {{date until}}.`,
    },
    followCode: {
      subject: 'Your code to follow your request',
      text: `Your code is {{code}}. It works for {{minutes}} minutes. Give it to nobody.`,
      short:
        '{{code}} is your code to follow your request. It works for {{minutes}} minutes. Give it to nobody. {{deskName}}',
    },
    vacancyConfirmation: {
      subject: 'Are your free places still free?',
      text: `Nobody has checked your free places at {{locationName}} for a while. We no longer show them as free.

What do you have to do?
Check your free places in the platform. Confirm or change them. After that families and desks see them again.`,
      short:
        '{{deskName}}: please check your free places at {{locationName}}. Confirm or change them in the platform.',
    },
  },
};
