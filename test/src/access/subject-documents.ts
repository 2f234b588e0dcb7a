export const register = `mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { id position } }`;
export const familyOf = `query ($id: ID!, $position: Position) { careRequest(id: $id, afterPosition: $position) { familyId } }`;
export const makeOfferMutation = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { offer { id } } }`;
export const acceptOffer = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { position } }`;
export const enrolments = `query ($requestId: ID!) { enrolmentsOfRequest(requestId: $requestId) { id } }`;
export const recordOccupant = `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { position } }`;
export const closeSuddenly = `mutation ($input: CloseSuddenlyInput!) { closeSuddenly(input: $input) { closureId } }`;
export const lines = `query ($closureId: ID!) { callList(closureId: $closureId) { lines { id } } }`;
export const recordFollowUp = `mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { id } }`;
export const nextSteps = `query ($id: ID!) { careRequest(id: $id) { followUps { nextStep { stepId what } } } }`;
export const completeNextStep = `mutation ($id: ID!, $stepId: ID!) { completeNextStep(id: $id, stepId: $stepId) { id } }`;
export const declareFact = `mutation ($input: DeclareFactInput!) { declareFact(input: $input) { id } }`;
export const assign = `mutation ($id: ID!, $to: ID, $colleague: String) {
  assignCareRequest(id: $id, to: $to, colleague: $colleague) { id }
}`;
export const proveUrgency = `mutation ($id: ID!) { proveUrgency(id: $id) { id } }`;
export const addApplicant = `mutation ($id: ID!, $applicant: ApplicantInput!) {
  addApplicant(id: $id, applicant: $applicant) { id }
}`;
export const closeRequest = `mutation ($input: CloseCareRequestInput!) { closeCareRequest(input: $input) { id } }`;
export const withdrawConsent = `mutation ($id: ID!) { withdrawConsent(id: $id) { id } }`;
export const transfer = `mutation ($id: ID!, $toDeskId: ID!) { transferCareRequest(id: $id, toDeskId: $toDeskId) { id } }`;
export const erase = `mutation ($familyId: ID!) { eraseFamily(familyId: $familyId, reason: askedByFamily) { position } }`;
export const grantAccess = `mutation ($id: ID!, $deskId: ID!, $until: Date) {
  grantAccess(id: $id, deskId: $deskId, until: $until) { id }
}`;
export const recordEnquiryMutation = `mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { id } }`;
export const promoteEnquiry = `mutation ($id: ID!, $request: RegisterCareRequestInput!) {
  promoteEnquiry(id: $id, request: $request) { id }
}`;
