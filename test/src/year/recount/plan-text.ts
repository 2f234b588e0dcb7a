export interface LoggedPattern {
  readonly weeks: readonly (readonly string[])[];
}

const days = { mo: 'ma', tu: 'di', we: 'wo', th: 'do', fr: 'vr', sa: 'za', su: 'zo' };

/** As desks write it: `ma:D di:V / wo:N`. */
export function planText({ weeks }: LoggedPattern): string {
  const texts = weeks.map((week) => {
    const entries = Object.entries(days).flatMap(([day, dutch]) => {
      const [morning, afternoon] = ['am', 'pm'].map((part) => week.includes(`${day}_${part}`));
      if (!morning && !afternoon) return [];
      return [`${dutch}:${morning && afternoon ? 'D' : morning ? 'V' : 'N'}`];
    });
    return entries.join(' ') || '-';
  });
  return texts.join(' / ');
}
