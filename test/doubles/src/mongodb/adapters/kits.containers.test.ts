// The same kits against MongoDB itself; needs Docker. `npm run test:containers` sets the variable.
import { afterAll, beforeAll, it } from '@jest/globals';
import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { mongoKits } from './kits.js';

const image = 'mongo:8.0';

function realMongoDb(): void {
  let container: StartedTestContainer;
  let databases = 0;
  beforeAll(async () => {
    container = await new GenericContainer(image)
      .withCommand(['mongod', '--replSet', 'rs0', '--bind_ip_all'])
      .withExposedPorts(27017)
      .withWaitStrategy(Wait.forLogMessage('Waiting for connections'))
      .start();
    await initiate(container);
  });
  afterAll(() => container.stop());
  mongoKits('MongoDB itself', {
    uri: () => `mongodb://127.0.0.1:${container.getMappedPort(27017)}/?directConnection=true`,
    port: () => container.getMappedPort(27017),
    nextDatabase: () => `case_${++databases}`,
  });
}

/** Transactions need a replica set, of one member here; answers when that is primary. */
async function initiate(container: StartedTestContainer): Promise<void> {
  const script = `
    rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'localhost:27017' }] });
    while (!db.hello().isWritablePrimary) sleep(50);`;
  const { exitCode, output } = await container.exec(['mongosh', '--quiet', '--eval', script]);
  if (exitCode !== 0) throw new Error(`The replica set could not be made: ${output}`);
}

if (process.env['SAMENLOKET_CONTAINERS'] === '1') realMongoDb();
else it.skip('the kits run against MongoDB itself where there is Docker', () => undefined);
