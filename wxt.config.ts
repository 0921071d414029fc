import { defineConfig } from 'wxt';
import { MATCHES } from './sites/index.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Gatepost',
    description:
      'Checks every post on X, LinkedIn and Facebook before it leaves the browser: what it says, and as whom.',
    permissions: ['storage', 'scripting'],
    host_permissions: MATCHES,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gatepost@gatepost.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
