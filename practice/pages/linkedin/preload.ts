import composerStyles from './composer.css?inline';
import { elementsOf } from './element.ts';
import { onMessage, tell } from './interop.ts';
import { createTextEditor } from './quill-editor.ts';
import { messagingBubble, openShareModal } from './share-modal.ts';

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
  const theme = h('div', { class: 'theme--light' });
  outlet.append(h('style', {}, composerStyles), theme);
  onMessage((message) => {
    if (message.interop !== 'launch-sharebox') return;
    theme.replaceChildren();
    openShareModal({
      outlet: theme,
      createEditor: lent.createTextEditor,
      onPublished: (text) => tell(window.parent, { interop: 'published', text }),
      onLost: () => tell(window.parent, { interop: 'lost' }),
    });
    theme.append(messagingBubble(outlet.ownerDocument));
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

main();
