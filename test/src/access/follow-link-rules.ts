import { persons } from './people.js';
import { allHear, familyOrDesk, itsDesk, ofFile, ofRequest } from './request-rules.js';
import type { OperationRule } from './rule.js';
import { everyone } from './who.js';

/** Links by which families without an account follow their requests. */
export const followLinkQueries: Readonly<Record<string, OperationRule>> = {
  followLinks: ofFile,
  myFollowLink: { about: 'nothing', may: everyone(['parent', 'otherParent']) },
};

export const followLinkMutations: Readonly<Record<string, OperationRule>> = {
  // The made-up number is none that a text message goes to, and no link was made.
  sendFollowLink: { ...ofRequest(itsDesk), when: { ...allHear('RULE_VIOLATED'), erased: 'ERASED' } },
  revokeFollowLink: { ...ofRequest(familyOrDesk), when: { ...allHear('NOT_FOUND'), erased: 'ERASED' } },
  // The key in the link lets in, with the code that went to the telephone; not who asks.
  sendFollowCode: { about: 'nothing', may: everyone(persons) },
  openFollowLink: { about: 'nothing', may: everyone(persons) },
};
