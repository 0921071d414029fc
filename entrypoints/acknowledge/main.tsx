import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { speakPage } from '../../components/speak-page.ts';
import { chronicleStorage } from '../../policy/browser-storage.ts';
import { keepSignature } from '../../policy/signature.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { App } from './App.tsx';
import './acknowledge.css';

speakPage('page_acknowledge');
const place = document.querySelector('#app');
if (place !== null) {
  createRoot(place).render(<App store={browserPolicyStore} signature={keepSignature(chronicleStorage)} />);
}
