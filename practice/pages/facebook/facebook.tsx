import { createRoot } from 'react-dom/client';
import { mountRange } from '../range/range.tsx';
import { App } from './app.tsx';

const mount = document.getElementById('mount_0_0_Pr');
if (mount) createRoot(mount).render(<App />);
mountRange();
