import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { speakHere } from '../../guard/speak-here.ts';
import { chronicleStorage } from '../../policy/browser-storage.ts';
import { openDatabase } from '../../policy/journal/database.ts';
import { idbOutbox } from '../../policy/report/outbox.ts';
import { keepSignature } from '../../policy/signature.ts';
import { keepTally } from '../../policy/tally.ts';
import { App } from './App.tsx';
import { downloadKit } from './download-kit.ts';
import { journalSource } from './journal-source.ts';
import './options.css';
import { policyFile } from './policy-file.ts';
import { browserPolicyStore } from './policy-store.ts';
import { readReach } from './reach.ts';
import { saveFile } from './save-file.ts';
import { saveJournal } from './save-journal.ts';

speakHere();

const place = document.querySelector('#app');
if (place !== null) {
  const reach = await readReach();
  createRoot(place).render(
    <App
      store={browserPolicyStore}
      reach={reach}
      signature={keepSignature(chronicleStorage)}
      tally={keepTally(chronicleStorage)}
      journal={journalSource}
      outbox={idbOutbox(openDatabase)}
      version={browser.runtime.getManifest().version}
      onExport={({ policy }) => saveFile('gatepost-policy.json', policyFile(policy), 'application/json')}
      onSaveJournal={saveJournal}
      onExportText={(text) => saveFile('gatepost-policy.json', text, 'application/json')}
      onKit={downloadKit}
    />,
  );
}
