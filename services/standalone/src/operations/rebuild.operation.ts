import { IsOptional, IsString } from 'class-validator';
import { DomainError } from '@samenloket/event-sourcing';
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
    for (const { path, name, service } of chosen) {
      await service.views.rebuild(name, ({ done, total }) =>
        onProgress({ phase: `rebuild ${path}`, done, total }),
      );
    }
    return { rebuilt: chosen.map(({ path }) => path) };
  },
};

async function viewsOf(platform: Platform) {
  const perService = await Promise.all(
    platform.allServices.map(async (service) =>
      (await service.views.status()).map(({ name }) => ({ path: `${service.name}/${name}`, name, service })),
    ),
  );
  return perService.flat();
}
