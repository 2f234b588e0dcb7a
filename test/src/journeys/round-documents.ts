export const roundFields = `id status seedHash seed inputsHash resultHash offersMade
  organisers { organiserId proposals proposalsHash confirmed } figures { children placed firstChoices }
  freezeRefusal { message otherRoundId }`;
const change = `{ round { ${roundFields} } position }`;

export const announce = `mutation ($input: AnnounceRoundInput!) { announceAllocationRound(input: $input) ${change} }`;
export const freeze = `mutation ($id: ID!) { freezeAllocationRound(roundId: $id) ${change} }`;
export const cancel = `mutation ($id: ID!) { cancelAllocationRound(roundId: $id, reason: mistake) ${change} }`;
export const confirm = `mutation ($id: ID!, $organiserId: ID!, $hash: String) {
  confirmRoundProposals(roundId: $id, organiserId: $organiserId, proposalsHash: $hash) ${change}
}`;
export const deviate = `mutation ($input: DeviateInRoundInput!) { deviateInRound(input: $input) ${change} }`;
export const publish = `mutation ($id: ID!) { publishAllocationRound(roundId: $id) ${change} }`;

export const round = `query ($id: ID!) { allocationRound(id: $id) { ${roundFields} } }`;

export const proposals = `query ($id: ID!, $organiserId: ID!) {
  roundProposals(roundId: $id, organiserId: $organiserId, first: 100) {
    proposalsHash confirmed
    nodes { roundNumber request { id } location { id name } startMonth kind pattern { text } reasons { rule } }
  }
}`;

export const consequences = `query ($id: ID!, $number: String!, $locationId: ID!) {
  roundDeviationConsequences(roundId: $id, roundNumber: $number, locationId: $locationId) {
    before { placed } after { placed }
    changes { roundNumber from { location { id } } to { location { id } } }
  }
}`;

export const outcomes = `query ($id: ID!) {
  careRequest(id: $id) {
    roundOutcomes {
      round { id seed } roundNumber lot wish sentences draw
      place { location { id } startMonth kind }
      refusals { wish location { id } together sentences witness { places better } }
    }
  }
}`;

export const cutOffs = `query ($id: ID!, $locationId: ID!) {
  roundCutOffs(roundId: $id, locationId: $locationId) { month halfDay places given lastAdmitted }
}`;

export const transfers = `query ($id: ID!, $locationId: ID!, $placeGroupId: ID!) {
  roundTransfers(roundId: $id, locationId: $locationId, placeGroupId: $placeGroupId) {
    roundNumber request { id } from { location { id } } to { location { id } }
  }
}`;

export const counterfactual = `query ($input: RoundCounterfactualInput!) {
  roundCounterfactual(input: $input) { fits sentences }
}`;

export const whatIf = `query ($input: RoundWhatIfInput!) {
  roundWhatIf(input: $input) { before { placed } after { placed } gained lost moved }
}`;

export const agree = `mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }`;

export const nearRound = `query ($locationId: ID!, $placeGroupId: ID!, $start: Date!) {
  candidates(locationId: $locationId, placeGroupId: $placeGroupId, start: $start) {
    nodes { place request { id } }
    nearRound { round { id } freezeOn blocks sentence }
  }
}`;
