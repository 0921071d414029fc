import { createRoot } from 'react-dom/client';
import panelCss from '../../components/panel.css?inline';
import acknowledgeCss from '../../entrypoints/acknowledge/acknowledge.css?inline';
import employerCss from '../../entrypoints/employer-view/employer-view.css?inline';
import optionsCss from '../../entrypoints/options/options.css?inline';
import popupCss from '../../entrypoints/popup/popup.css?inline';
import welcomeCss from '../../entrypoints/welcome/welcome.css?inline';
import { speak } from '../../rules/say.ts';
import fontsCss from './fonts.css?inline';
import { SCENES, type Scene } from './scenes.tsx';

/** The look of each page, as its own document brings it. */
const LOOKS: Readonly<Record<Scene['look'], { readonly css: string; readonly classes: string }>> = {
  panel: { css: panelCss, classes: '' },
  popup: { css: popupCss, classes: 'gatepost own-page popup' },
  options: { css: optionsCss, classes: 'gatepost own-page options' },
  acknowledge: { css: acknowledgeCss, classes: 'gatepost own-page options acknowledge' },
  'employer-view': { css: employerCss, classes: 'gatepost own-page options employer-view' },
  welcome: { css: welcomeCss, classes: 'gatepost own-page options welcome' },
};

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LOCALES = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });

const { searchParams } = new URL(location.href);
const language = searchParams.get('language') ?? 'en';
const isDark = searchParams.get('theme') === 'dark';
const isRightToLeft = language === 'ar' || searchParams.get('direction') === 'rtl';

speakFrom(LOCALES[`../../public/_locales/${language}/messages.json`] ?? {});
document.documentElement.lang = language.replace('_', '-');
document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
const scene = SCENES.find(({ name }) => name === searchParams.get('scene'));
if (scene) await show(scene);
document.documentElement.dataset['drawn'] = 'true';

function speakFrom(messages: Messages): void {
  speak((key, parts) =>
    (messages[key]?.message ?? '').replace(/\$(?:([1-9])|(\$))/g, (_, number: string | undefined) =>
      number === undefined ? '$' : (parts[Number(number) - 1] ?? ''),
    ),
  );
}

async function show({ look, draw, presses = [] }: Scene): Promise<void> {
  const { css, classes } = LOOKS[look];
  for (const text of [css, fontsCss])
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  document.body.className = classes;
  document.title = `Gatepost: ${look}`;
  const place = document.querySelector<HTMLElement>('#app');
  if (place === null) return;
  if (look === 'panel') {
    document.body.style.background = isDark ? '#15202b' : '#ffffff';
    place.className = 'gatepost';
    place.dataset['theme'] = isDark ? 'dark' : 'light';
  }
  createRoot(place).render(draw());
  await document.fonts.ready;
  await settled();
  for (const selector of presses) {
    document.querySelector<HTMLElement>(selector)?.click();
    await settled();
  }
  await document.fonts.ready;
}

/** Resolves when nothing has changed in the page for as long as React and what it waits for need. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(done, QUIET);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    function done() {
      changes.disconnect();
      resolve();
    }
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Milliseconds. */
const QUIET = 60;
