import { MongoDocumentStore } from '@samenloket/read-models/mongodb';
import { documentStoreConformance } from '@samenloket/read-models/testing';
import { sharedDouble } from './shared-double.js';

const double = sharedDouble();

documentStoreConformance('MongoDB, played by the double', () =>
  MongoDocumentStore.open({ uri: double.uri(), database: double.nextDatabase() }),
);
