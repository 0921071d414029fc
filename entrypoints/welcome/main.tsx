import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { createPanel } from '../../components/create-panel.tsx';
import panelCss from '../../components/panel.css?inline';
import { speakPage } from '../../components/speak-page.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { App } from './App.tsx';
import './welcome.css';

speakPage('welcome_title');
const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<App store={browserPolicyStore} panel={createPanel(panelCss)} />);
