import { namesPublishing } from '../guard/unreadable.ts';
import type { Engine } from '../guard/warm.ts';
import type { Site } from '../rules/rule.ts';
import { siteAt } from '../sites/index.ts';
import { readRequest } from '../sites/publish/index.ts';
import type { Publish } from '../sites/publish/publish.ts';
import { mayGo } from './may-go.ts';
import type { Passes } from './passes.ts';
import { type ShownBody, textOf } from './request-body.ts';

/** Where a request comes from; negative where it belongs to no tab, or to no frame of it. */
export type Sender = { readonly tabId: number; readonly frameId: number };

/** A request as `webRequest` shows it before it leaves. */
export type Leaving = Sender & {
  readonly method: string;
  readonly url: string;
  readonly requestBody?: ShownBody | null;
};

export type Decision = { readonly cancel: boolean };

/** What the seal needs of the rest. */
export type Sealing = {
  readonly passes: Passes;
  /** The policy in force, made on first use. */
  engine(): Engine;
  /** Has the guard of a tab judge, and ask the author where that is called for; undefined where there is none to be reached. */
  askGuard(tabId: number, site: Site, publish: Publish): Promise<'go' | 'fail' | undefined>;
};

const LET: Decision = { cancel: false };
const CANCEL: Decision = { cancel: true };

/**
 * The last ring: whatever still leaves a page of the three sites is read once more, and what has no pass of the other rings is judged
 * by the same rules. Answers at once wherever it can; a promise only while somebody has to be asked.
 */
export function seal({ passes, engine, askGuard }: Sealing): (leaving: Leaving) => Decision | Promise<Decision> {
  return (leaving) => {
    const { method, url, tabId, requestBody } = leaving;
    if (!/^(post|put|patch)$/i.test(method)) return LET;
    const site = siteAt(URL.parse(url)?.hostname ?? '')?.id;
    if (site === undefined) return LET;
    // A listener that fails lets the request go, so nothing here may.
    try {
      const body = textOf(requestBody);
      return body instanceof Promise ? body.then(decide).catch(() => CANCEL) : decide(body);
    } catch {
      return CANCEL;
    }

    function decide(text: string | undefined): Decision | Promise<Decision> {
      if (text === undefined) return !namesPublishing(url) || passes.takeUnread(tabId, url) ? LET : CANCEL;
      const sent = site && readRequest(site, { method, url, body: text });
      if (!site || sent?.kind !== 'publish' || passes.take(tabId, sent.publish)) return LET;
      return judge(site, sent.publish).catch(() => CANCEL);
    }

    async function judge(site: Site, publish: Publish): Promise<Decision> {
      const answer = await within(PATIENCE, askGuard(tabId, site, publish));
      if (answer !== undefined) return answer === 'go' ? LET : CANCEL;
      return (await mayGo(engine(), site, publish, 'refused')) ? LET : CANCEL;
    }
  };
}

/** Browsers end a worker that has nothing to do after 30 seconds, and let go whatever waits for it. In milliseconds. */
const PATIENCE = 20_000;

async function within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | 'fail'> {
  return Promise.race([value, new Promise<'fail'>((resolve) => setTimeout(resolve, milliseconds, 'fail'))]);
}
