import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cookies, readCookies } from '../../sites/cookies.ts';

describe('readCookies', () => {
  let cookies: Cookies;
  let jar = 'id=1';
  const look = vi.fn(() => jar);

  beforeEach(() => {
    jar = 'id=1';
    look.mockClear();
    vi.spyOn(document, 'cookie', 'get').mockImplementation(look);
    cookies = readCookies();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('looks each time that the present moment is asked for', () => {
    expect(cookies.now()).toBe('id=1');
    jar = 'id=2';
    expect(cookies.now()).toBe('id=2');
  });

  it('looks once in a task where that is enough', () => {
    expect(cookies.now()).toBe('id=1');
    expect([cookies.ofThisTask(), cookies.ofThisTask()]).toEqual(['id=1', 'id=1']);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('goes by the last look of a task', () => {
    cookies.now();
    jar = 'id=2';
    cookies.now();
    expect(cookies.ofThisTask()).toBe('id=2');
  });

  it('looks again in another task, the first one as well as those after it', async () => {
    expect(cookies.ofThisTask()).toBe('id=1');
    jar = 'id=2';
    await vi.waitFor(() => expect(cookies.ofThisTask()).toBe('id=2'));
    jar = 'id=3';
    await vi.waitFor(() => expect(cookies.ofThisTask()).toBe('id=3'));
  });
});
