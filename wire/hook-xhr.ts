import { copy, read, textOf } from './body-text.ts';
import { UNREADABLE } from './channel.ts';
import type { Asker } from './connect-wire.ts';
import { apply, dispatchEvent, Notes, onSettled, recall, remember, set, Wrapper } from './natives.ts';
import { isReading, LOST, type World } from './world.ts';

/** Stands for the number of a request whose body is still being read. */
const UNREAD = -1;

type Opened = { readonly method: string; readonly url: string; readonly waits: boolean; id?: number };

/**
 * Has every `XMLHttpRequest.send` of a window that may publish wait until it may go; to be called before the page uses the class. What
 * fails is sent to an address that does not exist, so that the browser itself raises every event of a lost network.
 */
export function hookXhr(window: World, { ask, giveUp }: Asker): void {
  const opened = new Notes<XMLHttpRequest, Opened>();
  const openedOf = (xhr: XMLHttpRequest): Opened | undefined => apply(recall, opened, [xhr]);

  const { prototype } = window.XMLHttpRequest;
  const { open, send, abort } = prototype;

  const refuse = (why: string, name: string): never => {
    throw new window.DOMException(`Failed to execute 'send' on 'XMLHttpRequest': ${why}`, name);
  };

  /** Sends what was held, unless the page has given it up or begun something else with the same object. */
  const end = (xhr: XMLHttpRequest, request: Opened, body: unknown, go: boolean) => {
    if (openedOf(xhr) !== request || xhr.readyState !== 1) return;
    delete request.id;
    if (!go) apply(open, xhr, ['POST', LOST, true]);
    apply(send, xhr, [body]);
  };

  const judge = (xhr: XMLHttpRequest, request: Opened, given: unknown, text: string): void => {
    let body = given;
    const id = ask(request.method, request.url, text, (go) => end(xhr, request, body, go), !request.waits);
    if (id === true) {
      apply(send, xhr, [body]);
    } else if (request.waits) {
      body = copy(given);
      request.id = id;
    } else {
      giveUp(id);
      apply(remember, opened, [xhr, undefined]);
      refuse(`Failed to load '${request.url}'.`, 'NetworkError');
    }
  };

  const hook = (name: 'open' | 'send' | 'abort', run: (xhr: XMLHttpRequest, args: unknown[]) => void) => {
    set(prototype, name, new Wrapper(prototype[name], { apply: (_target, self, args: unknown[]) => run(self, args) }));
  };

  hook('open', (xhr, args) => {
    // By number: a page may have changed how arrays are walked through. As text: an object may say something else the second time.
    if (args.length > 1) {
      args[0] = `${args[0]}`;
      args[1] = `${args[1]}`;
    }
    apply(open, xhr, args);
    const before = openedOf(xhr);
    if (before?.id !== undefined) giveUp(before.id);
    const request = { method: `${args[0]}`, url: `${args[1]}`, waits: args.length < 3 || Boolean(args[2]) };
    apply(remember, opened, [xhr, request]);
  });

  hook('send', (xhr, args) => {
    let body = args[0];
    let request = openedOf(xhr);
    if ((request && isReading(request.method)) || body === null || body === undefined || xhr.readyState !== 1) {
      apply(send, xhr, args);
      return;
    }
    if (!request) {
      // Opened by the method of another window; where to, nobody can tell any more: what it says has to do.
      request = { method: 'POST', url: '', waits: true };
      apply(remember, opened, [xhr, request]);
    }
    if (request.id !== undefined) refuse("The object's state must be OPENED.", 'InvalidStateError');
    let text = read(body);
    if (text === undefined) {
      text = textOf(body);
      if (text !== UNREADABLE) body = text;
    }
    if (typeof text === 'string') {
      judge(xhr, request, body, text);
    } else if (!request.waits) {
      apply(send, xhr, args);
    } else {
      request.id = UNREAD;
      const go = (words: string) => {
        if (openedOf(xhr) === request && request.id === UNREAD) judge(xhr, request, body, words);
      };
      apply(onSettled, text, [go]);
    }
  });

  hook('abort', (xhr) => {
    const request = openedOf(xhr);
    apply(abort, xhr, []);
    if (request?.id === undefined) return;
    giveUp(request.id);
    delete request.id;
    apply(remember, opened, [xhr, undefined]);
    apply(dispatchEvent, xhr, [new window.ProgressEvent('abort')]);
    apply(dispatchEvent, xhr, [new window.ProgressEvent('loadend')]);
  });
}
