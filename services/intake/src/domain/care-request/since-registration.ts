import type { RequestWish } from './care-request-facts.js';
import type { RequestContent } from './care-request.events.js';

/** What happened to a request after it was brought in; a later correction of the rest must not undo it. */
export interface SinceRegistration {
  readonly wantedStart?: string;
  readonly preferences?: readonly string[];
  readonly wish?: RequestWish;
  readonly deskId?: string;
  readonly birth?: {
    readonly birthMonth: string;
    readonly birthDate: string | null;
    readonly firstName: string | null;
  };
}

/** The content with what happened since laid over it; doing it twice changes nothing more. */
export function withWhatHappened(content: RequestContent, since: SinceRegistration): RequestContent {
  const { birth, ...moved } = since;
  const { child } = content;
  return {
    ...content,
    facts: {
      ...content.facts,
      ...moved,
      ...(birth && { birthMonth: birth.birthMonth, unborn: false }),
    },
    child:
      birth && child
        ? { ...child, ...known({ birthDate: birth.birthDate, firstName: birth.firstName }) }
        : child,
  };
}

/** What happened, as a correction by hand says it was: nothing that was put right comes back later. */
export function afterCorrection(
  since: SinceRegistration,
  { facts, child }: RequestContent,
): SinceRegistration {
  const { preferences, wish, birth, ...rest } = since;
  const { birthMonth } = facts;
  const isBorn = birth !== undefined && !facts.unborn && birthMonth !== undefined;
  return {
    ...rest,
    ...(preferences && { preferences: facts.preferences }),
    ...(wish && facts.wish && { wish: facts.wish }),
    ...(isBorn && {
      birth: { birthMonth, birthDate: child?.birthDate ?? null, firstName: child?.firstName ?? null },
    }),
  };
}

/** Whether two contents say the same, whatever the order of their fields. */
export function sameContent(one: RequestContent, other: RequestContent): boolean {
  return canonical(one) === canonical(other);
}

function known<Field extends string>(fields: Record<Field, string | null>): Partial<Record<Field, string>> {
  const entries = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Partial<Record<Field, string>>;
}

function canonical({ facts, child, applicant, remarks }: RequestContent): string {
  return JSON.stringify([facts, child, applicant, remarks], (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
