import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import type { Person, State } from './people.js';
import type { Region } from './region.js';
import type { Subject } from './subject.js';
import type { Subjects } from './subjects.js';

/** A request of which fields say something that is empty in every state of an ordinary one. */
export interface Story {
  readonly name: string;
  /** Who may see it goes by this state. */
  readonly state: State;
  readonly subject: Subject;
  /** Whose relation to it is another one than to an ordinary request. */
  readonly without: readonly Person[];
}

const plan = { hours: [{ halfDay: 'mo_am', from: '07:30', to: '12:30' }] };

/** Everything that must have settled before it is seen. */
export async function tell(
  under: PlatformUnderTest,
  region: Region,
  subjects: Subjects,
): Promise<readonly Story[]> {
  const { organiserId } = region.own;
  const wish = (of: object) => ({ facts: { wish: of, plan } });
  const ofOrganiser = await subjects.told(wish({ kind: 'organiser', organiserId }));
  const ofTown = await subjects.told(wish({ kind: 'municipality', nis: '31005' }));
  const coordinator = await under.tokenOf('organiserCoordinator', { organiserId });
  const handedOn = await subjects.told({ by: coordinator });
  const before = await subjects.told({});
  const { requestId: other, referrerId } = before;
  const midwives = { deskId: region.desks.own, id: referrerId, kind: 'midwife', name: 'Vroedvrouwen' };
  await subjects.as('desk', before, describeReferrer, { input: midwives });
  const links = { twinOf: other, coParentingWith: other, followsRequestId: other };
  const linked = await subjects.told({ facts: links, referrerId });
  const kept = await subjects.told({});
  const merged = await subjects.told({});
  const keeping = { keep: kept.requestId, other: merged.requestId };
  await subjects.as('desk', kept, mergeCareRequests, keeping);
  const duplicate = await subjects.told({});
  const ending = { id: duplicate.requestId, duplicateOf: kept.requestId, outcome: 'duplicate' };
  await subjects.as('desk', duplicate, closeCareRequest, { input: ending });
  const sameChild = await subjects.withSuggestion(['grantedDesk']);
  await under.platform.settled();
  const pair = { id: sameChild.requestId, other: sameChild.otherRequestId };
  for (const desk of ['desk', 'neighbourDesk'] as const)
    await subjects.as(desk, sameChild, confirmSameChild, pair);
  const ordinary = { state: 'open', without: [] } as const;
  return [
    { ...ordinary, name: 'wishes an organiser', subject: ofOrganiser },
    { ...ordinary, name: 'wishes a municipality', subject: ofTown },
    { ...ordinary, name: 'handed on by the organiser', subject: handedOn, without: ['referrer'] },
    { ...ordinary, name: 'linked to others', subject: linked },
    { ...ordinary, name: 'merged into another', state: 'closed', subject: merged },
    { ...ordinary, name: 'closed as a duplicate', state: 'closed', subject: duplicate },
    { ...ordinary, name: 'the same child elsewhere', subject: sameChild },
  ];
}

const describeReferrer = `mutation ($input: DescribeReferrerInput!) { describeReferrer(input: $input) { position } }`;
const mergeCareRequests = `mutation ($keep: ID!, $other: ID!) {
  mergeCareRequests(keep: $keep, other: $other) { id }
}`;
const closeCareRequest = `mutation ($input: CloseCareRequestInput!) { closeCareRequest(input: $input) { id } }`;
const confirmSameChild = `mutation ($id: ID!, $other: ID!) {
  confirmSameChild(id: $id, otherRequestId: $other) { position }
}`;
