// WebKitGTK, driven by its own WebDriver over plain calls.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findPressable, killAll, offspring, program, wait } from './common.mjs';

const KEPT = join(import.meta.dirname, 'webkit-kept.py');

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

const hasBindings = () => spawnSync('/usr/bin/python3',
  ['-c', 'import gi; gi.require_version("WebKit2", "4.1")'], { stdio: 'ignore' }).status === 0;

let said;

export const webkit = {
  name: 'WebKitGTK',
  missing() {
    if (!program('WebKitWebDriver')) return 'WebKitGTK is not here: apt-get install webkit2gtk-driver.';
    if (!program('xvfb-run')) return 'WebKitGTK needs a screen: apt-get install xvfb.';
    return hasBindings() ? null : 'WebKitGTK keeps a profile only with apt-get install python3-gi gir1.2-webkit2-4.1.';
  },
  version: () => `WebKitGTK ${said ?? ''}`.trim(), // known once one was started

  async start(folder, { env = {}, private: isPrivate = false } = {}) {
    await mkdir(folder, { recursive: true });
    const port = await freePort();
    const home = { HOME: folder, XDG_DATA_HOME: `${folder}/data`, XDG_CACHE_HOME: `${folder}/cache`, XDG_CONFIG_HOME: `${folder}/config` };
    if (!isPrivate) home.KNEELINE_PROFILE = folder;
    const child = spawn('xvfb-run', ['-a', program('WebKitWebDriver'), `--port=${port}`], {
      env: { ...process.env, ...home, ...env }, stdio: process.env.FAULTS_LOUD ? 'inherit' : 'ignore', detached: true,
    });
    const base = `http://127.0.0.1:${port}`;
    const send = async (method, path, body) => {
      const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
      const { value } = await answer.json();
      if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
      return value;
    };
    for (let tries = 0; ; tries += 1) {
      try { await send('GET', '/status'); break; } catch (error) {
        if (tries > 150) throw error;
        await wait(100);
      }
    }
    const { sessionId, capabilities } = await send('POST', '/session', { capabilities: { alwaysMatch: {
      browserName: 'kept', 'webkitgtk:browserOptions': { binary: KEPT, args: [] },
    } } });
    said = capabilities.browserVersion;
    const session = `/session/${sessionId}`;
    await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
    // The first tab stays: with the last one the browser would go.
    const first = await send('GET', `${session}/window`);
    return {
      async open(url) {
        await send('POST', `${session}/window`, { handle: first });
        const { handle } = await send('POST', `${session}/window/new`, { type: 'tab' });
        const page = new Page(send, session, handle);
        if (url) await page.goto(url);
        return page;
      },
      async crash() {
        for (const { pid, line } of await offspring(child.pid)) {
          if (line.includes('WebKitWebProcess')) process.kill(pid, 'SIGKILL');
        }
      },
      kill: () => killAll(child.pid),
      async quit() {
        await send('DELETE', session).catch(() => {});
        await wait(300);
        await killAll(child.pid);
      },
    };
  },
};

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

class Page {
  constructor(send, session, handle) {
    Object.assign(this, { send, session, handle, faults: [] });
  }

  async call(method, path, body) {
    await this.send('POST', `${this.session}/window`, { handle: this.handle });
    return this.send(method, this.session + path, body);
  }

  goto(url) { return this.call('POST', '/url', { url }); }
  reload() { return this.call('POST', '/refresh', {}); }
  async close() { await this.call('DELETE', '/window'); }

  async run(act, arg = null) {
    const script = `const [arg, done] = arguments;
      Promise.resolve().then(() => (${act})(arg)).then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.call('POST', '/execute/async', { script, args: [arg] });
    if (error) throw new Error(error);
    return value;
  }

  async press(name) {
    const found = await this.call('POST', '/execute/sync', { script: `return (${findPressable})(arguments[0])`, args: [name] });
    if (!found) throw new Error(`there is no “${name}” to press`);
    await this.call('POST', `/element/${found[ELEMENT]}/click`, {});
  }
}
