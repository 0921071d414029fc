import { driftMarkup } from '../drift/drift-markup.ts';
import composerStyles from './composer.css?inline';
import { elementsOf } from './element.ts';
import { onMessage, tell } from './interop.ts';
import { messagingBubble } from './message-form.ts';
import { createTextEditor } from './quill-editor.ts';
import { openShareModal } from './share-modal.ts';

/**
 * The Ember application of `/preload/…`. In the hidden frame of a page of the new front end it draws the share composer into that page's
 * shadow root and publishes with its own XMLHttpRequest; opened by itself it draws it in the light document.
 */
function main() {
  if (window.parent === window) return alone();
  const outlet = window.parent.document.getElementById('interop-outlet')?.shadowRoot;
  const lent = window.parent.interop;
  if (!outlet || !lent) return;

  // A hidden editor that is nobody's.
  const own = elementsOf(document);
  document.body.append(
    own('div', { hidden: true }, own('div', { class: 'ql-editor ql-blank', contenteditable: 'true' })),
  );

  const h = elementsOf(outlet.ownerDocument);
  const modals = h('div', {});
  const lost = () => tell(window.parent, { interop: 'lost' });
  const bubble = messagingBubble(outlet.ownerDocument, { sends: 'click', onSent: () => undefined, onLost: lost });
  outlet.append(h('style', {}, composerStyles), h('div', { class: 'theme--light' }, modals, bubble));
  onMessage((message) => {
    if (message.interop !== 'launch-sharebox') return;
    modals.replaceChildren();
    openShareModal({
      outlet: modals,
      createEditor: lent.createTextEditor,
      onPublished: (text) => tell(window.parent, { interop: 'published', text }),
      onLost: lost,
    });
  });
  tell(window.parent, { interop: 'ready' });
}

function alone() {
  const h = elementsOf(document);
  const said = h('p', { role: 'alert' });
  document.head.append(h('style', {}, composerStyles));
  document.body.append(said);
  openShareModal({
    outlet: document.body,
    createEditor: createTextEditor,
    onPublished: () => said.append('Post successful.'),
    onLost: () => said.append('Something went wrong. Your post was not shared; it is still here.'),
  });
}

driftMarkup();
main();
