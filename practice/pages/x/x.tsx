import { Fragment, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { driftMarkup } from '../drift/drift-markup.ts';
import { onMove, onTurn } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { App } from './app.tsx';
import { ArticleApp } from './article-app.tsx';
import { MessagesApp } from './messages-app.tsx';
import { MobileApp } from './mobile-app.tsx';
import { ProApp } from './pro-app.tsx';

driftMarkup();
const root = document.getElementById('react-root');
if (root) {
  const drawn = createRoot(root);
  let visit = 0;
  const draw = () => drawn.render(<Fragment key={visit}>{appHere()}</Fragment>);
  onTurn(draw);
  onMove(() => {
    visit += 1;
    draw();
  });
  draw();
}
mountRange();

function appHere(): ReactElement {
  if (new URLSearchParams(location.search).get('layout') === 'mobile') return <MobileApp />;
  if (location.hostname.startsWith('pro.')) return <ProApp />;
  if (location.pathname.startsWith('/compose/articles/')) return <ArticleApp />;
  if (/^\/(messages|i\/chat)\//.test(location.pathname)) return <MessagesApp />;
  return <App />;
}
