import { describe } from '@jest/globals';
import { collectionCases } from './conformance/collections.js';
import { documentCases } from './conformance/documents.js';
import { filterCases } from './conformance/filters.js';
import { multiValuedCases } from './conformance/multi-valued-paths.js';
import { orderCases } from './conformance/orders-and-pages.js';
import { refusalCases } from './conformance/refusals.js';
import type { OpenStore } from './conformance/sample-requests.js';
import { writeCases } from './conformance/writes.js';

/**
 * What every adapter of the document port must do.
 * @param open gives an empty store each time; the kit closes it
 */
export function documentStoreConformance(name: string, open: OpenStore): void {
  describe(`Document store conformance: ${name}`, () => {
    documentCases(open);
    writeCases(open);
    filterCases(open);
    multiValuedCases(open);
    orderCases(open);
    refusalCases(open);
    collectionCases(open);
  });
}
