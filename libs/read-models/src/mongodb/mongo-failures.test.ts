import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { withoutData } from './mongo-failures.js';

const { mongo } = mongoose;
const unavailable = expect.objectContaining({ code: 'UNAVAILABLE' });

describe('a failure of MongoDB', () => {
  it('is a server that does not answer when the connection just ended, also where the driver lets the socket speak', () => {
    // Seen when a server was killed: the driver wrote to a connection of which the other side had just gone.
    const socket = Object.assign(new Error('This socket has been ended by the other party'), {
      code: 'EPIPE',
    });
    expect(withoutData(socket)).toEqual(unavailable);
    expect(withoutData(new mongo.MongoNetworkError('connection 5 closed'))).toEqual(unavailable);
  });

  it('tells the code of a refusal, not what it quotes', () => {
    const refusal = new mongo.MongoServerError({
      message: 'Document failed validation: Peeters',
      code: 121,
    });
    expect(withoutData(refusal)).toEqual(new Error('MongoDB refused the operation with code 121.'));
  });

  it('is ours when it is none of MongoDB’s', () => {
    const own = new TypeError('not a function');
    expect(withoutData(own)).toBe(own);
  });
});
