import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { ProposedRecord } from './stored-record.js';

export function proposed(
  message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage,
): ProposedRecord {
  const properties = message.getMetadataMap();
  return {
    id: (message.getId()?.getString() ?? '').toLowerCase(),
    type: properties.get('type') ?? '',
    contentType: properties.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

/** Bytes as the server counts them: two for each character of the type. */
export function sizeOf({ type, data, metadata }: ProposedRecord): number {
  return 2 * type.length + data.length + metadata.length;
}
