import { deskIdOf, organiserIdOf, platformId } from '@samenloket/contracts';
import type { DeskLocation, FileSet, LocationReference } from '@samenloket/desk-files';

/** The platform's ids of what one desk's files name. */
export class LocalIds {
  readonly deskId: string;
  private readonly firstOfGroup = new Map<string, string>();

  constructor(
    readonly deskCode: string,
    twinGroups: FileSet['twinGroups'],
  ) {
    this.deskId = deskIdOf(deskCode);
    for (const group of twinGroups) {
      for (const number of group) this.firstOfGroup.set(number, group[0] ?? number);
    }
  }

  request(number: string, deskCode = this.deskCode): string {
    return platformId(deskCode, 'request', number);
  }

  /** Twins are one family. It follows from the number of the first of them, never from who they are. */
  family(number: string): string {
    return platformId(this.deskCode, 'family', this.firstOfGroup.get(number) ?? number);
  }

  location({ deskCode, locationId }: LocationReference): string {
    return platformId(deskCode, 'location', locationId);
  }

  ownLocation(locationId: string): string {
    return this.location({ deskCode: this.deskCode, locationId });
  }

  organiser({
    enterpriseNumber,
    organiserId,
  }: Pick<DeskLocation, 'enterpriseNumber' | 'organiserId'>): string {
    return enterpriseNumber === undefined
      ? platformId(this.deskCode, 'organiser', organiserId)
      : organiserIdOf(enterpriseNumber);
  }

  placeGroup(id: string): string {
    return platformId(this.deskCode, 'placeGroup', id);
  }

  occupancy(placeGroupId: string, childNumber: string): string {
    return platformId(this.deskCode, 'enrolment', `${placeGroupId}/${childNumber}`);
  }

  offer(offerNumber: string): string {
    return platformId(this.deskCode, 'offer', offerNumber);
  }

  /** A placement without an offer has no number in the files. */
  directPlacement(requestNumber: string, ordinal: number): string {
    return platformId(this.deskCode, 'offer', `${requestNumber}/direct/${ordinal}`);
  }
}
