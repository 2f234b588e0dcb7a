import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { consequenceId, findLocations } from '@samenloket/contracts';
import { Clock, DomainError } from '@samenloket/event-sourcing';
import { ServiceClient } from '@samenloket/messaging';
import { messageContext, type RequestContext, requireRole, type SignedInActor } from '@samenloket/platform';
import { brusselsDateOf, carePattern } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { DirectPlacements } from '../../application/direct-placement/direct-placements.js';
import { DeskDirectory } from '../../application/shared/desk-directory.js';
import { numberOf } from '../../application/shared/request-number.js';
import { registrationModelOf } from '../../domain/direct-placement/registration-model.js';
import { IntakeViews } from '../../read-models/views.js';
import { given } from '../inputs/given.js';
import { factsFrom } from '../inputs/request-facts.input.js';
import { RegisterPlacementInput } from './direct-placement.input.js';
import { refusalOf } from './placement-refusal.js';

type Place = Readonly<Record<'locationId' | 'organiserId' | 'deskId', string>>;

/** A child that an organiser takes in itself: registered, placed and enrolled in one step. */
@Resolver()
export class DirectPlacementResolver {
  constructor(
    private readonly placements: DirectPlacements,
    private readonly client: ServiceClient,
    private readonly desks: DeskDirectory,
    private readonly views: IntakeViews,
    private readonly clock: Clock,
  ) {}

  @Mutation()
  async registerPlacement(@Args('input') input: RegisterPlacementInput, @Context() context: RequestContext) {
    const actor = requireRole(context, 'deskWorker', 'organiserCoordinator', 'childMinder');
    const { locationId } = input;
    const acting = messageContext(context);
    const { locations } = await this.client.ask(findLocations, { locationIds: [locationId] }, acting);
    const [location] = locations;
    if (!location || !actsFor(actor, location)) {
      throw new DomainError('FORBIDDEN', 'You do not act for this location.');
    }
    const asked = this.askedFor(input, location.deskId);
    await this.refuseIdOfElsewhere(asked.placementId, locationId);
    const { organiserId, deskId } = location;
    const agreed = await this.desks.settingOn(deskId, 'registrationModel', this.today(), { organiserId });
    const registrationModel = registrationModelOf(agreed);
    // A desk does it for an organiser that phones.
    const byDesk = actor.role === 'deskWorker' && { onBehalfOf: organiserId };
    const { refused, position } = await this.placements.place(
      { ...asked, registrationModel },
      { ...acting, ...byDesk },
    );
    if (refused) throw refusalOf(refused);
    return { placementId: asked.placementId, requestId: asked.requestId, position };
  }

  /** The place's offer has the placement's id. At this location its books tell whose that is; elsewhere offers do. */
  private async refuseIdOfElsewhere(placementId: string, locationId: string): Promise<void> {
    const known = await this.views.offerPlaces.current().get(placementId);
    if (!known || known.doc.locationId === locationId) return;
    throw new DomainError(
      'ALREADY_EXISTS',
      'An offer elsewhere has this id. Use a new id for a new placement.',
    );
  }

  private askedFor(input: RegisterPlacementInput, deskId: string) {
    const { locationId, placeGroupId, start, askedOn } = given(input);
    const placementId = input.placementId ?? randomUUID();
    const requestId = consequenceId(placementId, 'request');
    const pattern = carePattern(input.pattern.weeks);
    const { nationalNumber: _, ...child } = given(input.child);
    const facts = {
      ...factsFrom(input.facts ?? {}, child.birthDate),
      ...{ number: numberOf(requestId), deskId, familyId: consequenceId(placementId, 'family') },
      askedOn: this.dayOfAsking(askedOn),
      ...{ originalStart: start, wantedStart: start, pattern, preferences: [input.locationId] },
    };
    return {
      ...{ placementId, requestId, facts, child },
      place: {
        ...{ locationId: locationId ?? '', start: start ?? '', pattern },
        ...(placeGroupId !== undefined && { placeGroupId }),
      },
      applicant: given(input.applicant),
      remarks: given(input.remarks),
    };
  }

  private dayOfAsking(askedOn: string | undefined): string {
    const today = this.today();
    if (askedOn === undefined || askedOn <= today) return askedOn ?? today;
    throw new DomainError('BAD_INPUT', 'A request was asked today or earlier.', [
      { path: 'askedOn', message: 'may not be later than today' },
    ]);
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

function actsFor(actor: SignedInActor, { locationId, organiserId, deskId }: Place): boolean {
  if (actor.role === 'childMinder') return actor.locationIds.includes(locationId);
  return actor.role === 'deskWorker' ? actor.deskIds.includes(deskId) : actor.organiserId === organiserId;
}
