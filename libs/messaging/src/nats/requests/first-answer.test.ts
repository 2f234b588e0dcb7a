import { describe, expect, it } from '@jest/globals';
import { firstAnswer } from './first-answer.js';

const never = () => new Promise<string>(() => undefined);

describe('asking several replicas', () => {
  it('asks once when there is an answer', async () => {
    let asked = 0;
    expect(await firstAnswer(async () => `answer ${++asked}`)).toBe('answer 1');
    expect(asked).toBe(1);
  });

  it('asks again when the first one keeps silent', async () => {
    let asked = 0;
    expect(await firstAnswer(() => (++asked < 3 ? never() : Promise.resolve('third')), [1, 1])).toBe('third');
  });

  it('takes the late answer of the first one', async () => {
    const first = Promise.withResolvers<string>();
    let asked = 0;
    const answer = firstAnswer(() => {
      if (++asked === 2) first.resolve('late');
      return asked === 1 ? first.promise : never();
    }, [1]);
    expect(await answer).toBe('late');
  });

  it('fails with the first failure', async () => {
    await expect(firstAnswer(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
