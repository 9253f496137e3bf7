import { defineConfig } from '@playwright/test';

// One worker per spec file at a time: each launches a browser of its own, and most machines here have two cores.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  // a trace costs a quarter of the whole time: TRACE=1 keeps that of what fails
  use: { trace: process.env.TRACE ? 'retain-on-failure' : 'off' },
});
