import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeAdministration } from './administration.journeys.js';
import { describeCalendar } from './calendar.journeys.js';
import { describeDesk } from './desk.journeys.js';
import { describeDoubles } from './doubles.journeys.js';
import { describeErasingStaff } from './erasing-staff.journeys.js';
import { describeEveryPage } from './every-page.js';
import { describeExchange } from './exchange.journeys.js';
import { describeFamilies, describePlaces } from './families.journeys.js';
import { describeFirstLoad } from './first-load.js';
import { describeFollowing } from './following.journeys.js';
import { describeFreePlaces } from './free-places.journeys.js';
import { describeFrontDesk } from './front-desk.journeys.js';
import { describeOperations } from './operations.journeys.js';
import { describeImports } from './imports.journeys.js';
import { describeLiveUpdates } from './live.journeys.js';
import { describeOrganisers } from './organisers.journeys.js';
import { describeOwnFacts } from './own-facts.journeys.js';
import { describePolicy } from './policy.journeys.js';
import { PortalUnderTest } from './portal-under-test.js';
import { describeReferrers } from './referrers.journeys.js';
import { describeRounds } from './rounds.journeys.js';
import { describeSharing } from './sharing.journeys.js';
import { describeSuddenClosure } from './sudden-closure.journeys.js';
import { describeWhyNot } from './why-not.journeys.js';

/**
 * One platform with the sample region for all of it: bringing that in takes longest. With SAMENLOKET_LONG every page is
 * looked at in every look and language.
 */
describe('the portal', () => {
  let started: PortalUnderTest;
  const portal = () => started;

  beforeAll(async () => {
    started = await PortalUnderTest.start();
  });
  afterAll(() => started?.[Symbol.asyncDispose]());

  describeFirstLoad(portal);
  describePlaces(portal);
  describeEveryPage(portal);
  describeFamilies(portal);
  describeFollowing(portal);
  describeDesk(portal);
  describeLiveUpdates(portal);
  describeCalendar(portal);
  describeDoubles(portal);
  describeAdministration(portal);
  describeErasingStaff(portal);
  describeOperations(portal);
  describeImports(portal);
  describeFrontDesk(portal);
  describeReferrers(portal);
  describeOrganisers(portal);
  describeOwnFacts(portal);
  describeExchange(portal);
  describeSuddenClosure(portal);
  describePolicy(portal);
  describeFreePlaces(portal);
  describeSharing(portal);
  describeRounds(portal);
  describeWhyNot(portal);
});
