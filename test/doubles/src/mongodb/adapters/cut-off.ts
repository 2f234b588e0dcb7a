import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CutOff {
  /** Leads to the server, as long as nobody cuts it off. */
  readonly uri: string;
  /** From now on nothing gets through in either direction, and nobody is told. */
  freeze(): void;
  /** Commands arrive, their answers do not. */
  freezeAnswers(): void;
  thaw(): void;
  /** Ends all connections; new ones get through. */
  breakOff(): void;
  close(): void;
}

/** A way to a server on this machine that can be interrupted, as a network can. */
export async function cutOff(port: number): Promise<CutOff> {
  const pairs = new Set<{ readonly near: Socket; readonly far: Socket }>();
  let [silent, deaf] = [false, false];
  const settle = () => {
    for (const { near, far } of pairs) {
      if (deaf) near.pause();
      else near.resume();
      if (silent) far.pause();
      else far.resume();
    }
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    near.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => near.write(bytes));
    for (const socket of [near, far]) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        pairs.delete(pair);
        near.destroy();
        far.destroy();
      });
    }
    settle();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const freeze = (nothingArrives: boolean, nothingReturns: boolean) => {
    [deaf, silent] = [nothingArrives, nothingReturns];
    settle();
  };
  const breakOff = () => {
    for (const { near, far } of pairs) {
      near.destroy();
      far.destroy();
    }
  };
  return {
    uri: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/?directConnection=true`,
    freeze: () => freeze(true, true),
    freezeAnswers: () => freeze(false, true),
    thaw: () => freeze(false, false),
    breakOff: () => {
      freeze(false, false);
      breakOff();
    },
    close: () => {
      server.close();
      breakOff();
    },
  };
}
