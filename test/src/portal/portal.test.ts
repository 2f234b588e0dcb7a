import { afterAll, beforeAll, describe } from '@jest/globals';
import { describeDesk } from './desk.journeys.js';
import { describeEveryPage } from './every-page.js';
import { describeFamilies } from './families.journeys.js';
import { describeFirstLoad } from './first-load.js';
import { PortalUnderTest } from './portal-under-test.js';

/** One platform with the sample region for all of it: bringing that in takes longest. */
describe('the portal', () => {
  let started: PortalUnderTest;
  const portal = () => started;

  beforeAll(async () => {
    started = await PortalUnderTest.start();
  });
  afterAll(() => started?.[Symbol.asyncDispose]());

  describeFirstLoad(portal);
  describeEveryPage(portal);
  describeFamilies(portal);
  describeDesk(portal);
});
