import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/browser-path';

const alias = { '@': import.meta.dirname };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          // an end for what hangs, not a measure: machines that test may be busy
          testTimeout: 60_000,
          hookTimeout: 60_000,
          environment: 'node',
          globalSetup: ['tests/support/engine-setup.ts'],
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic' } },
        // found while a test runs, they would make it start again
        optimizeDeps: {
          include: [
            'axe-core',
            'dayjs',
            'dayjs/plugin/customParseFormat.js',
            'dayjs/plugin/timezone.js',
            'dayjs/plugin/utc.js',
            'fast-check',
            'fflate',
            'hucre',
            'hucre/xlsx',
            'idb',
            'pdfjs-dist/legacy/build/pdf.mjs',
            'qr',
            'qr/decode.js',
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zod/mini',
          ],
        },
        test: {
          name: 'pages',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['tests/support/engine-setup.ts'],
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 900 },
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
