import type { ViewReader, ViewRegistry } from '@samenloket/read-models';
import { accessLogView, type AccessLogDoc } from './access-log/access-log.view.js';
import { type AuditDoc, auditView } from './audit/audit.view.js';
import type { CareRequestDoc } from './care-requests/care-request.doc.js';
import { careRequestsView } from './care-requests/care-requests.view.js';
import { type DeskDoc, desksView } from './desks/desks.view.js';
import { type RetentionReportDoc, retentionReportsView } from './retention-reports/retention-reports.view.js';
import { type DeskReferrersDoc, referrersView } from './referrers/referrers.view.js';
import { peopleView, type PersonDoc } from './people/people.view.js';
import {
  type DuplicateSuggestionDoc,
  duplicateSuggestionsView,
} from './duplicate-suggestions/duplicate-suggestions.view.js';
import { enquiriesView, type EnquiryDoc } from './enquiries/enquiries.view.js';
import { type ErasureDoc, erasuresView } from './erasures/erasures.view.js';
import { type FollowLinkDoc, followLinksView } from './follow-links/follow-links.view.js';
import { type IdentityHashesDoc, identityHashesView } from './identity-hashes/identity-hashes.view.js';
import { type LocationNameDoc, locationNamesView } from './location-names/location-names.view.js';
import { type MessagesDoc, messagesView } from './messages/messages.view.js';
import { type OfferedRequestDoc, offeredRequestsView } from './offered-requests/offered-requests.view.js';
import {
  type OrganiserLocationDoc,
  organiserLocationsView,
} from './organiser-locations/organiser-locations.view.js';
import { type OfferPlaceDoc, offerPlacesView } from './offer-places/offer-places.view.js';
import { type WebhookDeliveryDoc, webhookDeliveriesView } from './webhooks/webhook-deliveries.view.js';
import { type WebhookDoc, webhooksView } from './webhooks/webhooks.view.js';
import { type SuddenClosureDoc, suddenClosuresView } from './sudden-closures/sudden-closures.view.js';
import type { SearchDoc } from './searches/search.doc.js';
import { searchesView } from './searches/searches.view.js';
import type { TimelineDoc } from './timeline/timeline.doc.js';
import { timelineView } from './timeline/timeline.view.js';

/** Every view of intake, for whoever queries it. */
export class IntakeViews {
  readonly careRequests: ViewReader<CareRequestDoc>;
  readonly enquiries: ViewReader<EnquiryDoc>;
  readonly desks: ViewReader<DeskDoc>;
  readonly retentionReports: ViewReader<RetentionReportDoc>;
  readonly people: ViewReader<PersonDoc>;
  readonly referrers: ViewReader<DeskReferrersDoc>;
  readonly duplicateSuggestions: ViewReader<DuplicateSuggestionDoc>;
  readonly identityHashes: ViewReader<IdentityHashesDoc>;
  readonly accessLog: ViewReader<AccessLogDoc>;
  readonly audit: ViewReader<AuditDoc>;
  readonly erasures: ViewReader<ErasureDoc>;
  readonly followLinks: ViewReader<FollowLinkDoc>;
  readonly offeredRequests: ViewReader<OfferedRequestDoc>;
  readonly searches: ViewReader<SearchDoc>;
  readonly offerPlaces: ViewReader<OfferPlaceDoc>;
  readonly webhooks: ViewReader<WebhookDoc>;
  readonly webhookDeliveries: ViewReader<WebhookDeliveryDoc>;
  readonly suddenClosures: ViewReader<SuddenClosureDoc>;
  readonly organiserLocations: ViewReader<OrganiserLocationDoc>;
  readonly locationNames: ViewReader<LocationNameDoc>;
  readonly messages: ViewReader<MessagesDoc>;
  readonly timeline: ViewReader<TimelineDoc>;

  constructor(
    readonly registry: ViewRegistry,
    identitySecret: Buffer,
  ) {
    this.careRequests = registry.add(careRequestsView);
    this.enquiries = registry.add(enquiriesView);
    this.desks = registry.add(desksView);
    this.retentionReports = registry.add(retentionReportsView);
    this.people = registry.add(peopleView);
    this.referrers = registry.add(referrersView);
    this.duplicateSuggestions = registry.add(duplicateSuggestionsView);
    this.identityHashes = registry.add(identityHashesView(identitySecret));
    this.accessLog = registry.add(accessLogView);
    this.audit = registry.add(auditView);
    this.erasures = registry.add(erasuresView);
    this.followLinks = registry.add(followLinksView);
    this.offeredRequests = registry.add(offeredRequestsView);
    this.searches = registry.add(searchesView);
    this.offerPlaces = registry.add(offerPlacesView);
    this.webhooks = registry.add(webhooksView);
    this.webhookDeliveries = registry.add(webhookDeliveriesView);
    this.suddenClosures = registry.add(suddenClosuresView);
    this.organiserLocations = registry.add(organiserLocationsView);
    this.locationNames = registry.add(locationNamesView);
    this.messages = registry.add(messagesView);
    this.timeline = registry.add(timelineView);
  }
}
