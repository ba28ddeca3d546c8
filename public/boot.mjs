// Starts the app, keeps a way back when it does not start, and looks after updates.
// It must never reload by itself, and never write or delete what the runner saved.
import { saveCopy } from './rescue.mjs';

const PATIENCE_MS = 10_000; // after this without a start, the way back is shown
const CHECK_EVERY_MS = 3_600_000; // between two looks for a new version

const root = document.documentElement;
const part = (name) => document.querySelector(`[data-recovery="${name}"]`);
const inSession = () => root.dataset.session === 'running';

// Starting.

const patience = setTimeout(() => recover(
  'Still loading',
  'On a slow connection the first visit can take a minute. What you saved is still on this device.',
  'The app has not started yet.'), PATIENCE_MS);

addEventListener('TrunkApplicationStarted', () => {
  clearTimeout(patience);
  document.querySelector('#first-paint')?.remove();
  document.querySelector('#recovery')?.remove();
  // Only now: the app must never wait for the download of its own offline copy.
  if ('serviceWorker' in navigator) setTimeout(() => keepUpToDate().catch(() => {}), 0);
  // A shortcut opened while the app is already there: go to its page, but never out of a session.
  globalThis.launchQueue?.setConsumer(({ targetURL }) => {
    const { hash } = new URL(targetURL ?? location.href);
    if (hash && !inSession()) location.hash = hash;
  });
}, { once: true });

async function start() {
  const { js, wasm } = document.querySelector('script[data-wasm]').dataset;
  // The hash of the wasm is the one Trunk wrote on its preload link.
  const integrity = document.querySelector(`link[rel="preload"][href="${wasm}"]`)?.integrity ?? '';
  const file = fetch(wasm, { integrity });
  // Two frames first: what there is to read is on the screen before the app takes its place.
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  const painted = document.hidden || frame().then(frame);
  file.catch(() => {}); // reported below, by the one who waits for it
  const { default: init } = await import(js);
  await painted;
  const app = await init({ module_or_path: file });
  dispatchEvent(new CustomEvent('TrunkApplicationStarted'));
  return app;
}

// A visit that begins on a page needs both files at once.
let early = location.hash.length > 2 && document.querySelector('meta[name="later"]')
  ? fetchLater() : undefined;
early?.catch(() => {}); // reported when the app asks for it
const started = start();
started.catch((error) => {
  clearTimeout(patience);
  recover(
    'Kneeline did not start',
    'What you saved is still on this device. Nothing on this page deletes it.',
    String(error?.stack ?? error));
});

// The second file of the app: the code of pages that are not the first. Both files share one
// memory and one table of functions.

async function fetchLater() {
  const [file, integrity] = document.querySelector('meta[name="later"]').content.split(' ');
  const get = async () => (await fetch(file, { integrity })).arrayBuffer();
  try {
    return await get();
  } catch (error) {
    // If it is kept here and yet not to be had, that copy is damaged: once more, without it.
    const gone = (await ownCaches()).map(async (key) => (await caches.open(key)).delete(file));
    if (!(await Promise.all(gone)).includes(true)) throw error;
    return get();
  }
}

// The app calls this, is called back with whether the file came, and may ask again.
export async function later(then, data) {
  const app = await started;
  let here = false;
  try {
    await WebAssembly.instantiate(await (early ?? fetchLater()), { __wasm_split: app });
    here = true;
  } catch (error) {
    console.error(error);
    early = undefined;
  }
  app.table.get(then)(data, here);
}

// The way back.

function recover(title, text, detail) {
  if (!document.querySelector('#recovery')) return;
  document.querySelector('#first-paint')?.setAttribute('hidden', '');
  part('title').textContent = title;
  part('text').textContent = text;
  part('detail').textContent = detail;
  document.querySelector('#recovery').hidden = false;
}

// Other sites and paths of this origin are not ours.
async function ownCaches() {
  const own = `kneeline ${new URL('./', location.href).pathname} `;
  const keys = globalThis.caches ? await caches.keys() : [];
  return keys.filter((key) => key.startsWith(own));
}

// Some browsers answer a reload with the broken script they had: it is fetched anew first.
async function again() {
  const { js } = document.querySelector('script[data-wasm]').dataset;
  const anew = fetch(js, { cache: 'reload' }).catch(() => {});
  await Promise.race([anew, new Promise((done) => { setTimeout(done, PATIENCE_MS); })]);
  location.reload();
}

part('retry').addEventListener('click', again);
part('save').addEventListener('click', async () => {
  part('done').textContent = await saveCopy();
});
part('repair').addEventListener('click', async () => {
  const scope = new URL('./', location.href);
  const registration = await navigator.serviceWorker?.getRegistration(scope);
  if (registration?.scope === scope.href) await registration.unregister();
  await Promise.all((await ownCaches()).map((key) => caches.delete(key)));
  await again();
});

// Updates: found quietly, offered, taken when the runner says so.
// The app hears `kneeline:update` (or finds `data-update="waiting"` on <html>) and answers with
// `kneeline:update-accept`. While `data-session="running"` nothing is checked and nothing reloads.

async function keepUpToDate() {
  const worker = navigator.serviceWorker;
  const registration = await worker.register('sw.js', { updateViaCache: 'none' });
  let checked = 0;
  let accepted = false;

  const offer = () => {
    if (!registration.waiting || !worker.controller) return;
    root.dataset.update = 'waiting';
    dispatchEvent(new CustomEvent('kneeline:update'));
  };
  const watch = (installing) => installing?.addEventListener('statechange', offer);
  const check = () => {
    const now = Date.now();
    if (document.hidden || inSession() || now - checked < CHECK_EVERY_MS) return;
    checked = now;
    registration.update().catch(() => {}); // no network is the normal case
  };

  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  offer();
  if (registration.active) check();
  document.addEventListener('visibilitychange', check);

  addEventListener('kneeline:update-accept', () => {
    if (inSession()) return;
    accepted = true;
    if (registration.waiting) registration.waiting.postMessage('SKIP_WAITING');
    else location.reload(); // another tab has already switched
  });
  worker.addEventListener('controllerchange', () => {
    if (!accepted || inSession()) return; // this tab runs on with the build it started with
    accepted = false;
    location.reload();
  });
}
