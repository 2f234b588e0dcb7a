import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../operations/operation.js';

export interface ProgressDisplay {
  readonly onProgress: OnProgress;
  readonly stop: () => void;
}

/** A bar a phase on the terminal; a line a phase where nobody watches; nothing with `--json`. */
export function progressDisplay(quiet: boolean): ProgressDisplay {
  if (quiet) return { onProgress: () => undefined, stop: () => undefined };
  return process.stderr.isTTY ? bars() : lines();
}

function bars(): ProgressDisplay {
  const bar = new SingleBar(
    { format: '{phase} {bar} {percentage}% | {value}/{total}', stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  let current: string | undefined;
  const finish = () => {
    if (current !== undefined) bar.stop();
  };
  return {
    onProgress: ({ phase, done, total }) => {
      if (phase !== current) {
        finish();
        bar.start(total, done, { phase: phase.padEnd(28) });
        current = phase;
      } else {
        bar.setTotal(total);
        bar.update(done);
      }
    },
    stop: finish,
  };
}

function lines(): ProgressDisplay {
  let current: string | undefined;
  return {
    onProgress: ({ phase }) => {
      if (phase !== current) process.stderr.write(`${phase}\n`);
      current = phase;
    },
    stop: () => undefined,
  };
}
