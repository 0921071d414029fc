import { Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { driftMarkup } from '../drift/drift-markup.ts';
import { onMove, onTurn } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { App } from './app.tsx';
import { BusinessSuite } from './business-suite.tsx';

driftMarkup();

const isBusinessSuite = location.hostname === 'business.facebook.com';
const mount = document.getElementById('mount_0_0_Pr');
if (mount) {
  const drawn = createRoot(mount);
  let visit = 0;
  const draw = () => drawn.render(<Fragment key={visit}>{isBusinessSuite ? <BusinessSuite /> : <App />}</Fragment>);
  onTurn(draw);
  onMove(() => {
    visit += 1;
    draw();
  });
  draw();
}
mountRange();
