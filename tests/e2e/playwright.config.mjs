// The browser tests: the release build in the system's Chromium. `cargo xtask test` sets CHROMIUM,
// DIST and ARTEFACTS; by hand, `cargo xtask build` and then `npx playwright test` do.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const onPath = names.flatMap((name) => process.env.PATH.split(delimiter).map((dir) => join(dir, name)));
process.env.CHROMIUM ??= onPath.find(existsSync);
process.env.ARTEFACTS ??= join(import.meta.dirname, '../../artefacts');

export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
};

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  outputDir: join(process.env.ARTEFACTS, 'browser-tests'),
  reporter: [['list'], ['json', { outputFile: join(process.env.ARTEFACTS, 'browser-tests.json') }]],
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // They run in real time, in CI on a machine that others use too. What needed it is printed.
  retries: process.env.CI ? 1 : 0,
  use: { launchOptions, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
