/**
 * Ways in which a script of a page may send what was written, each as the body of an async function of `url` and `body` (a post of X as
 * JSON) and `text` alone. What it returns is what the page is told: `ok`, `lost`, or anything where it is told nothing.
 */
export type Path = {
  readonly run: string;
  /** The page is never told what came of it. */
  readonly blind?: true;
  /** The caller can't wait: where nothing is there yet to judge it, it has to be sent anew. */
  readonly urgent?: true;
};

const told = '.then(() => "ok", () => "lost")';
const heard = (xhr: string) =>
  `const answer = new Promise((resolve) => { ${xhr}.addEventListener('load', () => resolve('ok')); ${xhr}.addEventListener('error', () => resolve('lost')) });`;
const form = `let root; const form = document.createElement('form'); form.method = 'post'; form.action = url; document.body.append(form);
  const field = document.createElement('textarea'); field.name = 'tweet_text'; field.value = text; form.append(field);`;
const inFrame = (attributes: string) =>
  `const frame = document.createElement('iframe'); ${attributes}; document.body.append(frame); const inside = frame.contentWindow;`;
/** Moves the form into a closed shadow root of its own. */
const inClosedRoot = (place: string) =>
  `{ const host = document.createElement('div'); ${place}.append(host); root = host.attachShadow({ mode: 'closed' }); root.append(form); }`;
const packed = (how: string, source = 'body') =>
  `const packed = new Blob([${source}]).stream().pipeThrough(new CompressionStream('${how}'));`;

/** Fields that stand before what a form has of its own, to whoever asks it by name. */
const NAMED = `${JSON.stringify(
  [
    'querySelector',
    'querySelectorAll',
    'localName',
    'getRootNode',
    'closest',
    'contains',
    'parentElement',
    'isConnected',
  ]
    .concat(['action', 'method', 'elements', 'getBoundingClientRect', 'hasAttribute', 'matches', 'ownerDocument'])
    .map((name) => `<input type=hidden name=${name} value=1>`)
    .join(''),
)}`;

const path = (run: string, more: Omit<Path, 'run'> = {}): Path => ({ run, ...more });

export const FORMS: Readonly<Record<string, Path>> = {
  'a form by requestSubmit()': path(`${form} form.requestSubmit()`, { blind: true }),
  'a form by a click on its button': path(
    `${form} const button = document.createElement('button'); form.append(button); button.click()`,
    { blind: true },
  ),
  'a form by a button with an address of its own': path(
    `${form} form.action = '/elsewhere'; form.method = 'get'; const button = document.createElement('button'); button.formAction = url; button.formMethod = 'post'; form.append(button); button.click()`,
    { blind: true },
  ),
  'a form whose text is in a button’s value': path(
    `${form} field.remove(); const button = document.createElement('button'); button.name = 'tweet_text'; button.value = text; form.append(button); form.requestSubmit(button)`,
    { blind: true },
  ),
  'a form by submit()': path(`${form} form.submit()`, { blind: true }),
  'a form by submit() with a hidden field': path(
    `${form} field.remove(); form.insertAdjacentHTML('beforeend', '<input type=hidden name=tweet_text>'); form.lastChild.value = text; form.submit()`,
    { blind: true },
  ),
  'a form with a hidden field by requestSubmit()': path(
    `${form} field.remove(); form.insertAdjacentHTML('beforeend', '<input type=hidden name=tweet_text>'); form.lastChild.value = text; form.requestSubmit()`,
    { blind: true },
  ),
  'a form by submit() whose fields are named as what a form has': path(
    `${form} form.insertAdjacentHTML('beforeend', '<input name=action value=1><input name=method value=2>'); HTMLFormElement.prototype.submit.call(form)`,
    { blind: true },
  ),
  'a form by requestSubmit() whose fields are named as what a form has': path(
    `${form} form.insertAdjacentHTML('beforeend', ${NAMED}); HTMLFormElement.prototype.requestSubmit.call(form)`,
    { blind: true },
  ),
  'a form in a closed shadow root whose fields are named as what a form has, by requestSubmit()': path(
    `${form} form.insertAdjacentHTML('beforeend', ${NAMED}); ${inClosedRoot('document.body')} HTMLFormElement.prototype.requestSubmit.call(form)`,
    { blind: true },
  ),
  'a multipart form by submit()': path(`${form} form.enctype = 'multipart/form-data'; form.submit()`, { blind: true }),
  'a form into another window by submit()': path(`${form} form.target = '_blank'; form.submit()`, { blind: true }),
  'a form into a frame by requestSubmit()': path(
    `${form} document.body.insertAdjacentHTML('beforeend', '<iframe name=into></iframe>'); form.target = 'into'; form.requestSubmit()`,
    { blind: true },
  ),
  'a form into a frame by submit()': path(
    `${form} document.body.insertAdjacentHTML('beforeend', '<iframe name=into></iframe>'); form.target = 'into'; form.submit()`,
    { blind: true },
  ),
  'a form in a closed shadow root by requestSubmit()': path(
    `${form} ${inClosedRoot('document.body')} form.requestSubmit()`,
    { blind: true },
  ),
  'a form in a closed shadow root within another by requestSubmit()': path(
    `${form} ${inClosedRoot('document.body')} ${inClosedRoot('root')} form.requestSubmit()`,
    { blind: true },
  ),
  'a form in an open shadow root by requestSubmit()': path(
    `${form} const host = document.createElement('div'); document.body.append(host); host.attachShadow({ mode: 'open' }).append(form); form.requestSubmit()`,
    { blind: true },
  ),
  'a form in a closed shadow root by a click on its button': path(
    `${form} ${inClosedRoot('document.body')} const button = document.createElement('button'); form.append(button); button.click()`,
    { blind: true },
  ),
  'a form in a closed shadow root within another by a click on its button': path(
    `${form} ${inClosedRoot('document.body')} ${inClosedRoot('root')} const button = document.createElement('button'); form.append(button); button.click()`,
    { blind: true },
  ),
  'a form in a closed shadow root of markup by requestSubmit()': path(
    `const place = document.createElement('div'); document.body.append(place); place.setHTMLUnsafe('<x-form><template shadowrootmode=closed><form method=post><textarea name=tweet_text></textarea></form></template></x-form>');
    let form; customElements.define('x-form', class extends HTMLElement { constructor() { super(); form = this.attachInternals().shadowRoot.querySelector('form') } });
    form.action = url; form.firstChild.value = text; form.requestSubmit()`,
    { blind: true },
  ),
};

export const FRAMES: Readonly<Record<string, Path>> = {
  'fetch of a frame made at once': path(`${inFrame('')} return inside.fetch(url, { method: 'POST', body })${told}`),
  'fetch of a frame before its address is there': path(
    `${inFrame("frame.src = '/pending'")} return inside.fetch(url, { method: 'POST', body })${told}`,
  ),
  'fetch of a frame before its document of a string is there': path(
    `${inFrame("frame.srcdoc = '<p>Hello'")} return inside.fetch(url, { method: 'POST', body })${told}`,
  ),
  'XMLHttpRequest of a frame before its address is there': path(
    `${inFrame("frame.src = '/pending'")} const xhr = new inside.XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send(body); return answer`,
  ),
  'a beacon of a frame before its address is there': path(
    `${inFrame("frame.src = '/pending'")} inside.navigator.sendBeacon(url, body)`,
    { blind: true },
  ),
  'a frame by contentDocument before its address is there': path(
    `${inFrame("frame.src = '/pending'")} return frame.contentDocument.defaultView.fetch(url, { method: 'POST', body })${told}`,
  ),
  'fetch kept of a frame from before its address was there': path(
    `const frame = document.createElement('iframe'); frame.src = '/inside'; document.body.append(frame); const early = frame.contentWindow.fetch; await new Promise((resolve) => { frame.onload = resolve });
    return early.call(window, url, { method: 'POST', body })${told}`,
  ),
  'a frame that went on from an empty page': path(
    `${inFrame('')} inside.location = '/inside'; await new Promise((resolve) => { frame.onload = resolve }); return frame.contentWindow.fetch(url, { method: 'POST', body })${told}`,
  ),
  'a frame asked for its window early, after its address is there': path(
    `${inFrame("frame.src = '/inside'")} await new Promise((resolve) => { frame.onload = resolve }); return frame.contentWindow.fetch(url, { method: 'POST', body })${told}`,
  ),
  'a frame made of markup': path(
    `document.body.insertAdjacentHTML('beforeend', '<iframe id=written src=/pending></iframe>'); return document.getElementById('written').contentWindow.fetch(url, { method: 'POST', body })${told}`,
  ),
  'a frame that writes its own document': path(
    `${inFrame('')} inside.document.open(); inside.document.write('<p>Anew'); inside.document.close(); return inside.fetch(url, { method: 'POST', body })${told}`,
  ),
  'a frame of a blob': path(
    `${inFrame("frame.src = URL.createObjectURL(new Blob(['<p>Hello'], { type: 'text/html' }))")} await new Promise((resolve) => { frame.onload = resolve }); return frame.contentWindow.fetch(new URL(url, location).href, { method: 'POST', body })${told}`,
  ),
  'a frame of a javascript address': path(
    `${inFrame("frame.src = 'javascript:void 0'")} return inside.fetch(url, { method: 'POST', body })${told}`,
  ),
  'a window before its address is there': path(
    `return open('/pending').fetch(new URL(url, location).href, { method: 'POST', body })${told}`,
  ),
};

export const REALMS: Readonly<Record<string, Path>> = {
  'XMLHttpRequest opened by a frame’s method': path(
    `${inFrame('')} const xhr = new XMLHttpRequest(); ${heard('xhr')} inside.XMLHttpRequest.prototype.open.call(xhr, 'POST', url); xhr.send(body); return answer`,
  ),
  'XMLHttpRequest sent by a frame’s method': path(
    `${inFrame('')} const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); inside.XMLHttpRequest.prototype.send.call(xhr, body); return answer`,
  ),
  'XMLHttpRequest of a frame opened by the window’s method': path(
    `${inFrame('')} const xhr = new inside.XMLHttpRequest(); ${heard('xhr')} XMLHttpRequest.prototype.open.call(xhr, 'POST', url); xhr.send(body); return answer`,
  ),
  'XMLHttpRequest of a frame, both by the window’s methods': path(
    `${inFrame('')} const xhr = new inside.XMLHttpRequest(); ${heard('xhr')} XMLHttpRequest.prototype.open.call(xhr, 'POST', url); XMLHttpRequest.prototype.send.call(xhr, body); return answer`,
  ),
  'fetch of a frame with a Request of the window': path(
    `${inFrame('')} return inside.fetch(new Request(url, { method: 'POST', body }))${told}`,
  ),
  'fetch with a Request of a frame': path(
    `${inFrame('')} return fetch(new inside.Request(new URL(url, location).href, { method: 'POST', body }))${told}`,
  ),
  'fetch with a Blob of a frame': path(
    `${inFrame('')} return fetch(url, { method: 'POST', body: new inside.Blob([body]) })${told}`,
  ),
  'fetch with a form of a frame': path(
    `${inFrame('')} const form = new inside.FormData(); form.append('tweet_text', text); return fetch(url, { method: 'POST', body: form })${told}`,
  ),
  'fetch with bytes of a frame': path(
    `${inFrame('')} return fetch(url, { method: 'POST', body: new inside.Uint8Array(new TextEncoder().encode(body)).buffer })${told}`,
  ),
  'XMLHttpRequest with parameters of a frame': path(
    `${inFrame('')} const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send(new inside.URLSearchParams({ tweet_text: text })); return answer`,
  ),
};

export const BODIES: Readonly<Record<string, Path>> = {
  'fetch with a stream': path(
    `return fetch(url, { method: 'POST', duplex: 'half', body: new Blob([body]).stream() })${told}`,
  ),
  'fetch with a Request of a stream': path(
    `return fetch(new Request(url, { method: 'POST', duplex: 'half', body: new Blob([body]).stream() }))${told}`,
  ),
  'fetch with a Request made of another and a body': path(
    `return fetch(new Request(new Request(url, { method: 'POST' }), { body }))${told}`,
  ),
  'fetch with a Request and a body beside it': path(
    `return fetch(new Request(url, { method: 'POST', body: '{}' }), { body })${told}`,
  ),
  'fetch with a copy of a Request': path(`return fetch(new Request(url, { method: 'POST', body }).clone())${told}`),
  'fetch with a form': path(
    `const form = new FormData(); form.append('tweet_text', text); return fetch(url, { method: 'POST', body: form })${told}`,
  ),
  'fetch with a Request of a form': path(
    `const form = new FormData(); form.append('tweet_text', text); return fetch(new Request(url, { method: 'POST', body: form }))${told}`,
  ),
  'fetch with parameters': path(
    `return fetch(url, { method: 'POST', body: new URLSearchParams({ tweet_text: text }) })${told}`,
  ),
  'fetch with keepalive': path(`return fetch(url, { method: 'POST', keepalive: true, body })${told}`),
  'fetch with bytes of another length': path(
    `const bytes = new TextEncoder().encode('xx' + body + 'xx'); return fetch(url, { method: 'POST', body: new DataView(bytes.buffer, 2, bytes.length - 4) })${told}`,
  ),
  'fetch with an object that says what it is': path(
    `return fetch(url, { method: 'POST', body: { toString: () => body } })${told}`,
  ),
  'a beacon with a form': path(
    `const form = new FormData(); form.append('tweet_text', text); navigator.sendBeacon(url, form)`,
    { blind: true },
  ),
  'a beacon with parameters': path(`navigator.sendBeacon(url, new URLSearchParams({ tweet_text: text }))`, {
    blind: true,
  }),
  'a beacon with bytes': path(`navigator.sendBeacon(url, new TextEncoder().encode(body))`, { blind: true }),
  'XMLHttpRequest with bytes': path(
    `const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send(new TextEncoder().encode(body).buffer); return answer`,
  ),
  'XMLHttpRequest with parameters': path(
    `const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send(new URLSearchParams({ tweet_text: text })); return answer`,
  ),
  'XMLHttpRequest with a form': path(
    `const form = new FormData(); form.append('tweet_text', text); const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send(form); return answer`,
  ),
  'XMLHttpRequest that does not wait': path(
    `const xhr = new XMLHttpRequest(); xhr.open('POST', url, false); try { xhr.send(body); return 'ok' } catch { return 'lost' }`,
    { urgent: true },
  ),
  fetchLater: path(`fetchLater(url, { method: 'POST', body, activateAfter: 0 })`, { blind: true }),
  'fetchLater with a Blob': path(`fetchLater(url, { method: 'POST', body: new Blob([body]), activateAfter: 0 })`, {
    blind: true,
  }),
  'fetchLater with a Request': path(`fetchLater(new Request(url, { method: 'POST', body }), { activateAfter: 0 })`, {
    blind: true,
  }),
};

export const PACKED: Readonly<Record<string, Path>> = Object.fromEntries(
  ['gzip', 'deflate'].flatMap((how): [string, Path][] => {
    const headers = `headers: { 'content-encoding': '${how}' }`;
    return [
      [
        `fetch with bytes packed by ${how}`,
        path(
          `${packed(how)} const bytes = await new Response(packed).bytes(); return fetch(url, { method: 'POST', ${headers}, body: bytes })${told}`,
        ),
      ],
      [
        `fetch with a Blob packed by ${how}`,
        path(
          `${packed(how)} const blob = await new Response(packed).blob(); return fetch(url, { method: 'POST', ${headers}, body: blob })${told}`,
        ),
      ],
      [
        `fetch with a stream packed by ${how}`,
        path(`${packed(how)} return fetch(url, { method: 'POST', duplex: 'half', ${headers}, body: packed })${told}`),
      ],
      [
        `a Request with bytes packed by ${how}`,
        path(
          `${packed(how)} const bytes = await new Response(packed).bytes(); return fetch(new Request(url, { method: 'POST', ${headers}, body: bytes }))${told}`,
        ),
      ],
      [
        `XMLHttpRequest with bytes packed by ${how}`,
        path(
          `${packed(how)} const bytes = await new Response(packed).bytes(); const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.setRequestHeader('content-encoding', '${how}'); xhr.send(bytes); return answer`,
        ),
      ],
    ];
  }),
);

const twice = (first: string, then: string) =>
  `let asked = 0; const pick = () => (asked++ === 0 ? ${first} : ${then});`;

/** Objects that answer something else when they are asked again, or pretend to be something else. */
export const FICKLE: Readonly<Record<string, Path>> = {
  'fetch with a body that is another the second time': path(
    `${twice(`'{}'`, 'body')} return fetch(url, { method: 'POST', get body() { return pick() } })${told}`,
  ),
  'fetch with a method that is another the second time': path(
    `${twice(`'GET'`, `'POST'`)} return fetch(url, { get method() { return pick() }, body })${told}`,
  ),
  'fetch with an address that is another the second time': path(
    `${twice(`'/elsewhere'`, 'url')} return fetch({ toString: pick }, { method: 'POST', body })${told}`,
  ),
  'fetch with what pretends to be a Request': path(
    `return fetch({ url: '/elsewhere', method: 'GET', clone() { return new Request('/elsewhere') }, toString: () => url }, { method: 'POST', body })${told}`,
  ),
  'fetch with a Request that hides its address': path(
    `const request = new Request(url, { method: 'POST', body }); Object.defineProperty(request, 'method', { value: 'GET' }); return fetch(request)${told}`,
  ),
  'XMLHttpRequest with an address that is another the second time': path(
    `${twice(`'/elsewhere'`, 'url')} const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', { toString: pick }); xhr.send(body); return answer`,
  ),
  'XMLHttpRequest with a body that is another the second time': path(
    `${twice(`'{}'`, 'body')} const xhr = new XMLHttpRequest(); ${heard('xhr')} xhr.open('POST', url); xhr.send({ toString: pick }); return answer`,
  ),
  'a beacon with an address that is another the second time': path(
    `${twice(`'/elsewhere'`, 'url')} navigator.sendBeacon({ toString: pick }, body)`,
    { blind: true },
  ),
};

/** Where it can't be read as whom one posts, or what: it is held, clean or not, and asked about in the window that it is sent from. */
export const HELD: Readonly<Record<string, Path>> = {
  'a sandboxed frame': path(
    `${inFrame('frame.sandbox = \'allow-scripts\'; frame.srcdoc = \'<script>onmessage = ({ data: [url, body], ports: [port] }) => fetch(url, { method: "POST", mode: "no-cors", body }).then(() => port.postMessage("ok"), () => port.postMessage("lost"))<\\/script>\'')}
    await new Promise((resolve) => { frame.onload = resolve }); const { port1, port2 } = new MessageChannel(); inside.postMessage([new URL(url, location).href, body], '*', [port2]); return new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data) })`,
  ),
  'a frame of a data address': path(
    `${inFrame('frame.src = \'data:text/html,\' + encodeURIComponent(\'<script>onmessage = ({ data: [url, body], ports: [port] }) => fetch(url, { method: "POST", mode: "no-cors", body }).then(() => port.postMessage("ok"), () => port.postMessage("lost"))<\\/script>\')')}
    await new Promise((resolve) => { frame.onload = resolve }); const { port1, port2 } = new MessageChannel(); frame.contentWindow.postMessage([new URL(url, location).href, body], '*', [port2]); return new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data) })`,
  ),
  'a window opened empty': path(
    `return open('about:blank').fetch(new URL(url, location).href, { method: 'POST', body })${told}`,
  ),
};
