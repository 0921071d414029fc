import { createRoot } from 'react-dom/client';
import { mountRange } from '../range/range.tsx';
import { App } from './app.tsx';
import { MobileApp } from './mobile-app.tsx';

const root = document.getElementById('react-root');
const onPhone = new URLSearchParams(location.search).get('layout') === 'mobile';
if (root) createRoot(root).render(onPhone ? <MobileApp /> : <App />);
mountRange();
