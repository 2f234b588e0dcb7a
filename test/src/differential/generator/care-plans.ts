import fc from 'fast-check';

const dayNames = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

const week = fc
  .array(fc.option(fc.constantFrom('D', 'V', 'N'), { freq: 2 }), { minLength: 7, maxLength: 7 })
  .map((lengths) =>
    lengths.flatMap((length, day) => (length ? [`${dayNames[day]}:${length}`] : [])).join(' '),
  );

const oneWeek = week.filter((written) => written !== '');

/** `ma:D wo:V`, or two weeks of which one may be empty: `di:N / -`. */
export const carePlans = fc.oneof(
  { weight: 3, arbitrary: oneWeek },
  {
    weight: 2,
    arbitrary: fc.constantFrom('ma:D', 'ma:D di:D', 'ma:V', 'ma:N', 'ma:D di:D / -', 'ma:D / di:D'),
  },
  { weight: 1, arbitrary: fc.tuple(oneWeek, week).map(([first, second]) => `${first} / ${second || '-'}`) },
  { weight: 1, arbitrary: oneWeek.map((second) => `- / ${second}`) },
);
