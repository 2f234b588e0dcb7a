import type { sendUnaryData } from '@grpc/grpc-js';
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';

/** The version whose behaviour was read in the server's source. */
const serverVersion = '24.10.0';
const offered = ['read', 'append', 'batchappend'];

export function supportedMethods(_: unknown, callback: sendUnaryData<SupportedMethods>): void {
  const answer = new features.SupportedMethods().setEventStoreServerVersion(serverVersion);
  for (const name of offered) {
    answer.addMethods(
      new features.SupportedMethod()
        .setServiceName('event_store.client.streams.streams')
        .setMethodName(name)
        .setFeaturesList(name === 'read' ? ['position', 'events'] : []),
    );
  }
  callback(null, answer);
}

/** A cluster of one node, its leader. */
export function readGossip(port: () => number) {
  return (_: unknown, callback: sendUnaryData<ClusterInfo>) => {
    const member = new gossip.MemberInfo()
      .setInstanceId(new shared.UUID().setString('00000000-0000-4000-8000-000000000001'))
      .setTimeStamp('0')
      .setState(gossip.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port()));
    callback(null, new gossip.ClusterInfo().setMembersList([member]));
  };
}
