import { Crashed, CrashPoint } from './crashing-ports.js';
import { eventually } from './eventually.js';
import type { RoundStep } from './round-steps.js';
import type { roundsStage } from './rounds-stage.js';

/**
 * Plays the steps; at a crash it restarts and plays the step again, as a caller does that got no answer.
 *
 * @param crashAt 1 for the first moment at which it can crash; Infinity for never
 * @returns what runs at the end, to be stopped, and how many such moments there were
 */
export async function playRound(
  stage: Awaited<ReturnType<typeof roundsStage>>,
  story: readonly RoundStep[],
  crashAt: number,
) {
  const crash = new CrashPoint(crashAt);
  let matching = await stage.start(crash);
  let restarted = false;
  const restart = async () => {
    await matching.stop();
    matching = await stage.start();
    restarted = true;
  };
  for (const deed of story) {
    try {
      await deed(matching);
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
      await restart();
      await deed(matching);
    }
    await eventually(async () => (crash.crashed && !restarted) || matching.isQuiet());
    if (!crash.crashed || restarted) continue;
    await restart();
    await eventually(() => matching.isQuiet());
  }
  return { matching, points: crash.passed };
}

/** Of so many moments at which it can crash, every nth one. */
export function crashMoments(points: number, every: number): number[] {
  return Array.from({ length: Math.ceil(points / every) }, (_, nth) => 1 + nth * every);
}
