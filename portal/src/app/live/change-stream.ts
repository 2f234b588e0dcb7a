import { beatEvent, type HeardChange } from '@samenloket/gateway/session-api';

interface Listening {
  /** Whether everything is heard now. */
  readonly held: (isHeld: boolean) => void;
  readonly heard: (change: HeardChange) => void;
}

const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** The gateway shows every 20 seconds that it is there. */
const silenceMs = 50_000;

/**
 * Listens to what changes, again and again where the connection does not hold.
 * @returns what ends it
 */
export function keepListening(listening: Listening): () => void {
  let pauseMs = firstPauseMs;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stop = listenOnce(listening, begin);
  function begin(heldAtAll: boolean): void {
    listening.held(false);
    pauseMs = heldAtAll ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs);
    // Not all browsers at the same moment, when a gateway restarts.
    const wait = pauseMs * (0.5 + Math.random());
    again = setTimeout(() => (stop = listenOnce(listening, begin)), wait);
  }
  return () => {
    clearTimeout(again);
    stop();
  };
}

function listenOnce({ held, heard }: Listening, lost: (heldAtAll: boolean) => void): () => void {
  const source = new EventSource('/changes');
  let heldAtAll = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(silence);
    source.close();
  };
  const lose = () => {
    stop();
    lost(heldAtAll);
  };
  const listenOn = () => {
    clearTimeout(silence);
    silence = setTimeout(lose, silenceMs);
  };
  source.onmessage = ({ data }: MessageEvent<string>) => {
    listenOn();
    heldAtAll = true;
    held(true);
    heard(JSON.parse(data) as HeardChange);
  };
  source.addEventListener(beatEvent, listenOn);
  source.onerror = lose;
  return stop;
}
