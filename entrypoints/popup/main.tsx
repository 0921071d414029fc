import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { chronicleStorage } from '../../policy/browser-storage.ts';
import { keepChronicle } from '../../policy/chronicle.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { guardedPages, readReach } from '../options/reach.ts';
import { App } from './App.tsx';
import { readTab } from './read-tab.ts';
import './popup.css';

const place = document.querySelector('#app');
if (place !== null) {
  const [{ tab, id }, reach] = await Promise.all([readTab(guardedPages()), readReach()]);
  createRoot(place).render(
    <App
      {...{ tab, reach }}
      store={browserPolicyStore}
      work={keepChronicle(chronicleStorage)}
      version={browser.runtime.getManifest().version}
      onOptions={() => leave(browser.runtime.openOptionsPage())}
      onReload={() => leave(id === undefined ? Promise.resolve() : browser.tabs.reload(id))}
    />,
  );
}

/** A popup closes by itself only when something else gets the focus. */
function leave(done: Promise<void>): void {
  void done.then(() => window.close());
}
