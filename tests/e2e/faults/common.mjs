// What the three browsers share: programs on the path, processes, and finding what to press.
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { execFileSync } from 'node:child_process';

export const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

// The first of these programs that is on the path.
export function program(...names) {
  const folders = process.env.PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export const version = (path) => execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  .trim().split('\n')[0];

// Every process that a process has started, and they theirs, with its command line.
export async function offspring(pid) {
  const all = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    const line = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (stat) all.push({ pid: Number(name), parent, line: line.replaceAll('\0', ' ') });
  }
  const below = (of) => all.filter((it) => it.parent === of).flatMap((it) => [it, ...below(it.pid)]);
  return below(pid);
}

// Ends a process and all that it started, at once, as the system does when it needs the memory.
export async function killAll(pid) {
  const all = [pid, ...(await offspring(pid)).map((it) => it.pid)];
  for (const one of all) {
    try { process.kill(one, 'SIGKILL'); } catch { /* it went with another */ }
  }
  for (let tries = 0; tries < 100 && all.some(lives); tries += 1) await wait(20);
}

export function lives(pid) {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(execFileSync('cat', [`/proc/${pid}/status`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch { return false; }
}

// In the page: the button or link of this name that can be seen.
export function findPressable(name) {
  const said = (it) => (it.getAttribute('aria-label') ?? it.textContent).replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('button, a')].find((it) => said(it) === name && it.checkVisibility()) ?? null;
}

// A page of Playwright or Puppeteer as the faults use it.
export const wrap = (page) => ({
  goto: (url) => page.goto(url, { waitUntil: 'load' }),
  reload: () => page.reload({ waitUntil: 'load' }),
  close: () => page.close(),
  run: (act, arg = null) => page.evaluate(act, arg),
  async press(name) {
    const found = (await page.evaluateHandle(findPressable, name)).asElement();
    if (!found) throw new Error(`there is no “${name}” to press`);
    await found.click();
  },
});
