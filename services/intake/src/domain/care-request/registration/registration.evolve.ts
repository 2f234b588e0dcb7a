import type { Evolution } from '../care-request.parts.js';
import { contentOf, withContent, withSince } from '../care-request.state.js';
import { afterCorrection } from '../since-registration.js';
import type { RegistrationEvent } from './registration.events.js';

export const registrationEvolution: Evolution<RegistrationEvent> = {
  CareRequestRegistered: (state, { data }) =>
    withContent({ ...state, status: 'open', registered: contentOf(data) }, data),
  CareRequestCorrected: (state, { data }) => {
    const since = data.source === 'import' ? state.since : afterCorrection(state.since, data);
    return withContent({ ...state, since }, data);
  },
  WantedStartChanged: (state, { data: { wantedStart } }) => withSince(state, { wantedStart }),
  PreferencesChanged: (state, { data: { facts } }) => {
    const { preferences, wish } = facts;
    return withSince(state, { preferences, ...(wish && { wish }) });
  },
};
