import { insideOfBody } from './inside-of-body.ts';
import { sayHere } from './say-here.ts';

/**
 * A line of text at the foot of the window for the moments when the panel is not there: while a submit waits for it, and when it
 * can't be loaded. Plain DOM, because it has to be small.
 */
export type Notice = { show(text: string, urgency: 'status' | 'alert'): void; hide(): void };

/** Milliseconds that a wait may last without a word; most are over before, and a line that only flashes up explains nothing. */
const UNNOTICED = 150;

/** How often a page may take a line out of the root element until it is shown where no script of a page can take it out. */
const MOST_LOSSES = 8;

export function createNotice(): Notice {
  let host: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lost: MutationObserver | undefined;
  const hide = () => {
    clearTimeout(timer);
    lost?.disconnect();
    host?.remove();
    host = undefined;
  };
  const show = (text: string, urgency: 'status' | 'alert', losses: number) => {
    const wait = urgency === 'alert' || host ? 0 : UNNOTICED;
    hide();
    timer = setTimeout(() => {
      const place = losses < MOST_LOSSES ? modalAround(document.activeElement) : insideOfBody();
      const drawn = draw(text, urgency, place);
      host = drawn;
      lost = whenLost(drawn, () => host === drawn && show(text, urgency, losses + 1));
    }, wait);
  };
  return { show: (text, urgency) => show(text, urgency, 0), hide };
}

/** Calls back in the frame after the page took a line away, moved it or wrote on it: at once, a page that fights for it would freeze. */
function whenLost(host: HTMLElement, callback: () => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    const isLost = records.some(({ target, removedNodes }) => target === host || [...removedNodes].includes(host));
    if (!isLost && host.isConnected) return;
    observer.disconnect();
    requestAnimationFrame(callback);
  });
  observer.observe(host, { attributes: true });
  if (host.parentNode) observer.observe(host.parentNode, { childList: true });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return observer;
}

// No page rule beats an important inline one, and `all: initial` drops what is inherited.
const HOST_STYLE =
  'all:initial;position:fixed;inset:auto 0 24px;display:flex;justify-content:center;background:none;border:0;padding:0 16px;' +
  'width:auto;height:auto;overflow:visible;pointer-events:none;z-index:2147483647;';

const TEXT_STYLE =
  'font:14px/1.4 system-ui,sans-serif;color:#fff;background:#1f2430;border:1px solid #6b7385;border-radius:10px;padding:10px 16px;' +
  'max-width:480px;box-shadow:0 6px 24px rgb(0 0 0/.35)';

function draw(text: string, urgency: 'status' | 'alert', place: Node): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE.replaceAll(';', '!important;');
  const line = document.createElement('div');
  line.style.cssText = TEXT_STYLE;
  line.setAttribute('role', urgency);
  line.lang = sayHere('language');
  line.dir = 'auto';
  host.attachShadow({ mode: 'closed' }).append(line);
  place.appendChild(host);
  // The top layer stands above whatever the site has put there.
  host.popover = 'manual';
  host.showPopover?.();
  // A live region is read out when its text changes, not when it appears.
  line.textContent = text;
  return host;
}

/** Whatever is outside an open modal dialog is inert, also for assistive technology. */
function modalAround(element: Element | null): Element {
  return element?.closest('dialog:modal') ?? document.documentElement;
}
