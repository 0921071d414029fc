import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { ACKNOWLEDGE_PAGE } from '../../components/AcknowledgeCard.tsx';
import { EMPLOYER_VIEW_PAGE } from '../../components/EmployerViewCard.tsx';
import { speakPage } from '../../components/speak-page.ts';
import { chronicleStorage } from '../../policy/browser-storage.ts';
import { keepChronicle } from '../../policy/chronicle.ts';
import { keepSignature } from '../../policy/signature.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { guardedPages, readReach } from '../options/reach.ts';
import { App } from './App.tsx';
import { readTab } from './read-tab.ts';
import './popup.css';

speakPage('page_popup');
const place = document.querySelector('#app');
if (place !== null) {
  const [{ tab, id }, reach] = await Promise.all([readTab(guardedPages()), readReach()]);
  createRoot(place).render(
    <App
      {...{ tab, reach }}
      store={browserPolicyStore}
      work={keepChronicle(chronicleStorage)}
      version={browser.runtime.getManifest().version}
      signature={keepSignature(chronicleStorage)}
      onAcknowledge={() => leave(browser.tabs.create({ url: ACKNOWLEDGE_PAGE }))}
      onRecord={() => leave(browser.tabs.create({ url: `${EMPLOYER_VIEW_PAGE}#now` }))}
      onEmployerView={() => leave(browser.tabs.create({ url: EMPLOYER_VIEW_PAGE }))}
      onOptions={() => leave(browser.runtime.openOptionsPage())}
      onReload={() => leave(id === undefined ? Promise.resolve() : browser.tabs.reload(id))}
    />,
  );
}

/** A popup closes by itself only when something else gets the focus. */
function leave(done: Promise<unknown>): void {
  void done.then(() => window.close());
}
