// The browsers of the bench, as people have them: with a window, with sound, and with everything
// that slows hidden pages down.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../playwright.config.mjs';
import { end, has } from './lab.mjs';

// What test drivers add and people do not have.
const TAMED = [
  '--mute-audio', '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
const THROTTLED = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/20';
const UNLOCKED = '--autoplay-policy=no-user-gesture-required';

// A Chromium that can be driven.
export const driven = (env, args = []) => chromium.launch({
  ...launchOptions, headless: false, env, ignoreDefaultArgs: TAMED, args: [...launchOptions.args, ...args],
});

export async function throttle(page, rate) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

// A Chromium that nobody drives, with one address open. `cover()` brings another tab to the front.
export async function alone(lab, sink, name, address) {
  const profile = join(lab.folder, name);
  const args = [...launchOptions.args, `--user-data-dir=${profile}`, '--no-default-browser-check', THROTTLED, UNLOCKED];
  const options = { env: lab.env(sink), stdio: 'ignore' };
  const child = lab.run(launchOptions.executablePath, [...args, address], options);
  return {
    pid: child.pid,
    cover: (other) => lab.run(launchOptions.executablePath, [...args, other], options),
    close: () => end(child, 'SIGTERM'),
  };
}

const PREFS = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.serviceWorkers.enabled': false,
  'media.autoplay.blocking_policy': 0,
  'media.autoplay.default': 0,
  'media.cubeb.sandbox': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export const firefoxProgram = () => ['firefox-esr', 'firefox'].find(has);

export async function firefox(lab, sink, name, address) {
  const profile = join(lab.folder, name);
  await mkdir(profile, { recursive: true });
  const lines = Object.entries(PREFS).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const env = { ...lab.env(sink), HOME: lab.folder, MOZ_DISABLE_AUTO_SAFE_MODE: '1' };
  const child = lab.run(firefoxProgram(), ['--no-remote', '--profile', profile, address], { env, stdio: 'ignore' });
  return { pid: child.pid, close: () => end(child, 'SIGTERM') };
}

const TICKS = Number(spawnSync('getconf', ['CLK_TCK']).stdout) || 100;

// Milliseconds of processor time that a program and all it started have used.
export async function used(pid) {
  const processes = new Map();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (fields.length > 12) processes.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
  }
  const mine = (id) => id === pid || (processes.has(id) && mine(processes.get(id).parent));
  const ticks = [...processes].filter(([id]) => mine(id)).map(([, it]) => it.ticks);
  return (ticks.reduce((sum, it) => sum + it, 0) * 1000) / TICKS;
}

// The program that a driven browser is, found by the folder it was given.
export async function pidOf(marker) {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(marker) && !line.includes('--type=')) return Number(name);
  }
  return null;
}
