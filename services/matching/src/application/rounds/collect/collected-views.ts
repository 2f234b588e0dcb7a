import type { EnrolmentDocument } from '../../../read-models/enrolments/enrolments.view.js';
import type { OfferDocument } from '../../../read-models/offers/offers.view.js';
import type { PlacesDocument } from '../../../read-models/places/places.view.js';
import type { ReadableView } from '../../../read-models/readable-view.js';
import type { RequestAnswers } from '../../../read-models/request-answers/request-answers.view.js';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';

/** What a round is collected from. */
export interface CollectedViews {
  readonly requests: ReadableView<RequestFacts>;
  readonly offers: ReadableView<OfferDocument>;
  readonly answers: ReadableView<RequestAnswers>;
  readonly places: ReadableView<PlacesDocument>;
  readonly enrolments: ReadableView<EnrolmentDocument>;
}
