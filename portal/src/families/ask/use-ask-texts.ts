import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether one asks for another family: then the same questions are put in words for who writes down. */
export const AskedForOthers = createContext(false);

const own = ['families'] as const;
const forOthers = ['on-behalf', 'families'] as const;

/** The words of the questions; for others those of families, where there are no other ones. */
export function useAskTexts() {
  const others = useContext(AskedForOthers);
  const { t } = useTranslation(others ? forOthers : own, { nsMode: 'fallback' });
  return {
    t,
    /** What a browser may fill in by itself: it knows who types, which is not always who asks. */
    ownData: (kind: string) => (others ? 'off' : kind),
  };
}
