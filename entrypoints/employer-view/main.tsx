import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { speakPage } from '../../components/speak-page.ts';
import { journalSource } from '../options/journal-source.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { App } from './App.tsx';
import './employer-view.css';

speakPage('page_employer_view');
const place = document.querySelector('#app');
if (place !== null) {
  createRoot(place).render(<App store={browserPolicyStore} journal={journalSource} />);
}
