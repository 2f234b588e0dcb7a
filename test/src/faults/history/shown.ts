import { addDays } from '@samenloket/regional';
import { ask } from '../../harness/graphql.js';
import type { Call } from '../load/call.js';
import type { People } from '../load/people.js';

export interface ShownRequest {
  readonly id: string;
  readonly status: string;
  readonly offers: readonly { readonly id: string; readonly status: string }[];
}

export interface ShownEnrolment {
  readonly id: string;
  readonly locationId: string;
  readonly requestId: string | undefined;
  readonly start: string;
}

/** The date with the least room of a half-day, between two dates. */
export interface ShownVacancy {
  readonly locationId: string;
  readonly placeGroupId: string;
  readonly halfDay: string;
  readonly from: string;
  readonly until: string;
  readonly free: number;
}

/** What lists show when all has settled. */
export interface Shown {
  readonly requests: readonly ShownRequest[];
  readonly enrolments: readonly ShownEnrolment[];
  readonly vacancies: readonly ShownVacancy[];
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads all of it through the API, as the desk's worker and the organisers would. */
export async function readShown(url: string, people: People, calls: readonly Call[]): Promise<Shown> {
  const starts = new Set(calls.flatMap(({ deed }) => (deed.what === 'register' ? [deed.start] : [])));
  const { locations } = people.region;
  const [enrolments, vacancies] = [[] as ShownEnrolment[], [] as ShownVacancy[]];
  for (const location of locations) {
    const token = people.organiserOf(location);
    enrolments.push(...(await enrolmentsAt(url, token, location.id)));
    for (const start of starts) vacancies.push(...(await vacanciesAt(url, token, location.id, start)));
  }
  return { requests: await requestsOf(url, people.deskWorker), enrolments, vacancies };
}

const requestPage = `query ($after: String) {
  page: careRequests(first: 50, after: $after) {
    nodes { id status offers { id status } }
    pageInfo { hasNextPage endCursor }
  }
}`;

function requestsOf(url: string, token: string): Promise<ShownRequest[]> {
  return allPages((after) =>
    ask<{ page: Page<ShownRequest> }>(url, token, requestPage, { after }).then(({ page }) => page),
  );
}

const enrolmentPage = `query ($id: ID!, $after: String) {
  location(id: $id) {
    page: enrolments(first: 100, after: $after) {
      nodes { id request { id } start until }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface EnrolmentNode {
  readonly id: string;
  readonly request: { readonly id: string } | null;
  readonly start: string;
  readonly until: string | null;
}

/** Without those that were cancelled before care began. */
async function enrolmentsAt(url: string, token: string, locationId: string): Promise<ShownEnrolment[]> {
  const nodes = await allPages((after) =>
    ask<{ location: { page: Page<EnrolmentNode> } }>(url, token, enrolmentPage, {
      id: locationId,
      after,
    }).then(({ location }) => location.page),
  );
  return nodes
    .filter(({ start, until }) => until === null || start < until)
    .map(({ id, request, start }) => ({ id, locationId, requestId: request?.id, start }));
}

const vacancyQuery = `query ($id: ID!, $on: Date!, $until: Date!) {
  vacancies(locationId: $id, on: $on, until: $until) { placeGroupId halfDay free }
}`;

async function vacanciesAt(
  url: string,
  token: string,
  locationId: string,
  from: string,
): Promise<ShownVacancy[]> {
  const until = addDays(from, 13);
  const variables = { id: locationId, on: from, until };
  const { vacancies } = await ask<{
    vacancies: Omit<ShownVacancy, 'locationId' | 'from' | 'until'>[];
  }>(url, token, vacancyQuery, variables);
  return vacancies.map((vacancy) => ({ ...vacancy, locationId, from, until }));
}

async function allPages<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const found: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo } = await page(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
