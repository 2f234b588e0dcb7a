import { randomUUID } from 'node:crypto';
import type { FaultSet } from '../drivers/fault-set.js';
import type { ContestedLocation, ContestedRegion } from './contested-region.js';

export interface Family {
  readonly familyId: string;
  readonly token: string;
}

/** Who acts: families come new, organisers and the desk's worker stay. */
export class People {
  private constructor(
    private readonly set: Pick<FaultSet, 'sign'>,
    readonly region: ContestedRegion,
    readonly deskWorker: string,
    private readonly organisers: ReadonlyMap<string, string>,
  ) {}

  static async of(set: Pick<FaultSet, 'sign'>, region: ContestedRegion): Promise<People> {
    const deskWorker = await set.sign('deskWorker', { deskIds: [region.desk.id] });
    const ids = [...new Set(region.locations.map(({ organiserId }) => organiserId))];
    const tokens = ids.map((organiserId) => set.sign('organiserCoordinator', { organiserId }));
    const signed = await Promise.all(tokens);
    return new People(set, region, deskWorker, new Map(ids.map((id, index) => [id, signed[index] ?? ''])));
  }

  async newFamily(): Promise<Family> {
    const familyId = randomUUID();
    return { familyId, token: await this.set.sign('parent', { familyId }) };
  }

  organiserOf({ organiserId }: ContestedLocation): string {
    const token = this.organisers.get(organiserId);
    if (token === undefined) throw new Error(`Nobody acts for organiser ${organiserId}`);
    return token;
  }
}
