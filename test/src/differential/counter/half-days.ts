/** The half-days of two weeks that a written `opvangplan` takes, each as `week day half`. */
export function halfDaysOf(plan: string): Set<string> {
  const weeks = plan.includes('/') ? plan.split('/') : [plan, plan];
  return new Set(
    weeks.flatMap((week, index) =>
      week
        .trim()
        .split(/\s+/)
        .filter((part) => part !== '-')
        .flatMap((part) => {
          const [day, length] = part.split(':');
          return (length === 'D' ? ['V', 'N'] : [length]).map((half) => `${index} ${day} ${half}`);
        }),
    ),
  );
}

/** The days with at least one of these half-days. */
export const daysOf = (halfDays: ReadonlySet<string>) =>
  new Set([...halfDays].map((halfDay) => halfDay.slice(0, -2)));
