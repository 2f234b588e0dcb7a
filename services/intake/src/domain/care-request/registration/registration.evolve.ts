import type { Evolution } from '../care-request.parts.js';
import { withContent, withSince } from '../care-request.state.js';
import type { RegistrationEvent } from './registration.events.js';

export const registrationEvolution: Evolution<RegistrationEvent> = {
  CareRequestRegistered: (state, { data }) => withContent({ ...state, status: 'open' }, data),
  CareRequestCorrected: (state, { data }) => withContent(state, data),
  WantedStartChanged: (state, { data: { wantedStart } }) => withSince(state, { wantedStart }),
  PreferencesChanged: (state, { data: { facts } }) => withSince(state, { preferences: facts.preferences }),
};
