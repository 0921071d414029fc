import type { Publish, Saving } from '../sites/publish/publish.ts';
import { readRequestBy } from '../sites/publish/read-request.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { type Answer, type Question, UNREADABLE } from '../wire/channel.ts';
import { asRead } from './clearances.ts';
import { namesPublishing, publishOf } from './unreadable.ts';
import type { Reading } from './warm.ts';

/** A request of the page that would publish something. */
export type Request = {
  /** Can't wait for the author: it is answered as soon as a stop opens, and has to be sent anew after "Post anyway". */
  readonly urgent: boolean;
  readonly url: string;
  readonly publish: Publish;
  /** Once, unless it could be answered at once. */
  readonly answer: (answer: Answer) => void;
};

export type Requests = {
  /** What a request would publish, with the texts that requests before it have saved. Undefined: nothing. */
  recognize(question: Question, answer: Request['answer']): Request | undefined;
  /** The same, for what is recognized already. */
  withSaved(publish: Publish): Publish;
};

/** Tells the requests that publish from all others. */
export function recognizeRequests(site: Pick<SiteAdapter, 'id' | 'readCall'>): Requests {
  const saved = new Map<string, Saving['fields']>();

  const save = ({ key, fields }: Saving) => void saved.set(key, { ...saved.get(key), ...fields });

  const withSaved = (publish: Publish): Publish => {
    const before = publish.saved === undefined ? undefined : saved.get(publish.saved);
    return before ? { ...publish, texts: [...publish.texts, ...Object.values(before)] } : publish;
  };

  return {
    recognize({ urgent, ...sent }, answer) {
      if (sent.body === UNREADABLE) {
        return namesPublishing(sent.url) ? { urgent, url: sent.url, publish: publishOf(sent.url), answer } : undefined;
      }
      const read = readRequestBy(site.readCall, site.id, sent);
      if (read?.kind === 'save') save(read.saving);
      return read?.kind === 'publish' ? { urgent, url: sent.url, publish: withSaved(read.publish), answer } : undefined;
    },
    withSaved,
  };
}

/** Whether a request publishes what was read there. */
export function isOf({ publish: { texts } }: Request, { text, parts }: Reading): boolean {
  const read = new Set([...parts, text].map(asRead));
  return texts.some((one) => read.has(asRead(one)));
}
