import { IsOptional, IsString } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
import type { RebuildProgress } from '@samenloket/read-models';
import type { Platform } from '../platform.js';
import type { Operation } from './operation.js';

export class RebuildArguments {
  /** `service/view` or the view's name; absent: all of them. */
  @IsOptional()
  @IsString()
  view?: string;
}

export interface RebuiltViews {
  readonly rebuilt: readonly string[];
}

/** Folds views anew beside the old ones, which answer until the switch. */
export const rebuildOperation: Operation<RebuildArguments, RebuiltViews> = {
  name: 'rebuild',
  arguments: RebuildArguments,
  run: async (platform, { view }, onProgress) => {
    const views = await viewsOf(platform);
    const chosen =
      view === undefined ? views : views.filter(({ path, name }) => view === path || view === name);
    if (chosen.length === 0) {
      const known = views.map(({ path }) => path).join(', ');
      throw new DomainError('NOT_FOUND', `There is no view "${view}". There are: ${known}.`);
    }
    for (const service of platform.allServices) {
      const names = chosen.filter((one) => one.service === service).map(({ name }) => name);
      const steps = new Map<string, RebuildProgress>();
      await service.views.rebuildTogether(names, (name, progress) => {
        steps.set(name, progress);
        onProgress({ phase: `rebuild ${service.name}`, ...sumOf([...steps.values()]) });
      });
    }
    return { rebuilt: chosen.map(({ path }) => path) };
  },
};

function sumOf(steps: readonly RebuildProgress[]): RebuildProgress {
  const total = (of: keyof RebuildProgress) => steps.reduce((sum, step) => sum + step[of], 0);
  return { done: total('done'), total: total('total') };
}

async function viewsOf(platform: Platform) {
  const perService = await Promise.all(
    platform.allServices.map(async (service) =>
      (await service.views.status()).map(({ name }) => ({ path: `${service.name}/${name}`, name, service })),
    ),
  );
  return perService.flat();
}
