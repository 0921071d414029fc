import '../../policy/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createPanel } from '../../components/create-panel.tsx';
import panelCss from '../../components/panel.css?inline';
import { speakHere } from '../../guard/speak-here.ts';
import { say } from '../../rules/say.ts';
import { browserPolicyStore } from '../options/policy-store.ts';
import { App } from './App.tsx';
import './welcome.css';

speakHere();
document.title = say('welcome_title');
document.documentElement.lang = say('language');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<App store={browserPolicyStore} panel={createPanel(panelCss)} />);
