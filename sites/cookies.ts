/** The cookies of a page that its scripts may see, as `document.cookie` gives them. */
export type Cookies = {
  /** At this moment. */
  now(): string;
  /**
   * As they were when they were last read, within the same task; at this moment where that was another one. Chromium writes down the whole
   * stack at each reading, with the lines of functions that it looks up one by one: a millisecond under the code of a page that has been
   * clicked and is about to send (Chromium 156), and a click and what it sends at once are one task.
   */
  ofThisTask(): string;
};

export function readCookies(): Cookies {
  let read: string | undefined;
  let ends: MessagePort | undefined;

  /** A timer would do, but that browsers let those of a hidden page wait. */
  function forgetAfterThisTask(): void {
    if (!ends) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        read = undefined;
      };
      ends = port2;
    }
    ends.postMessage(undefined);
  }

  function now(): string {
    if (read === undefined) forgetAfterThisTask();
    read = document.cookie;
    return read;
  }

  return { now, ofThisTask: () => read ?? now() };
}
