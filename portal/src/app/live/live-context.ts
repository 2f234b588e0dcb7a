import { createContext, useContext } from 'react';

interface LiveUse {
  /** Whether all changes are heard: then nothing need be asked again by the clock. */
  readonly isHeld: boolean;
  /** Names of questions whose answer became other by itself, with the moment (ISO instant) of the last time. */
  readonly changed: Readonly<Record<string, string>>;
}

export const LiveContext = createContext<LiveUse>({ isHeld: false, changed: {} });

export const useLive = (): LiveUse => useContext(LiveContext);
