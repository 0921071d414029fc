import { createRoot } from 'react-dom/client';
import { driftMarkup } from '../drift/drift-markup.ts';
import { onTurn } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { App } from './app.tsx';
import { BusinessSuite } from './business-suite.tsx';

driftMarkup();

const isBusinessSuite = location.hostname === 'business.facebook.com';
const mount = document.getElementById('mount_0_0_Pr');
if (mount) {
  const drawn = createRoot(mount);
  const draw = () => drawn.render(isBusinessSuite ? <BusinessSuite /> : <App />);
  onTurn(draw);
  draw();
}
mountRange();
