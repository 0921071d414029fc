import { drifts } from './drift.ts';

/** What has to be put into the page for an element to be in it: itself, or a host with it in an open shadow root. */
export function shadowAround(content: HTMLElement): HTMLElement {
  if (!drifts('in-shadow')) return content;
  const host = content.ownerDocument.createElement('div');
  shadowIn(host).append(content);
  return host;
}

/** A place within an open shadow root of the host, with the page's styles. */
export function shadowIn(host: HTMLElement): HTMLElement {
  const { ownerDocument } = host;
  const root = host.attachShadow({ mode: 'open' });
  const inside = ownerDocument.createElement('div');
  const style = ownerDocument.createElement('style');
  style.textContent = [...ownerDocument.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  root.append(style, inside);
  return inside;
}
