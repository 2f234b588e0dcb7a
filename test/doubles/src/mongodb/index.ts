export { type MongoDouble, type MongoDoubleOptions, startMongoDouble } from './start-mongo-double.js';
