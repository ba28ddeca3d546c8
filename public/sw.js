// The service worker. `cargo xtask build` fills in the build and the list of files with their
// hashes. One cache holds one whole build, or nothing: versions never mix. A new build waits until
// the app asks for it, and the build before stays for tabs that are still open.
const BUILD = '__BUILD__';
const FILES = __FILES__; // [path, integrity]
const SCOPE = registration.scope;
const OWN = `kneeline ${new URL(SCOPE).pathname} `; // other sites and paths of this origin are not ours
const HERE = OWN + BUILD;
const NOTE = OWN + 'note'; // which build runs, which ran before
const LIST = new Map(FILES.map(([path, integrity]) => [new URL(path, SCOPE).href, integrity]));

const kept = (url, build) => caches.match(url, { cacheName: OWN + build, ignoreVary: true });
const note = async () => (await caches.match(SCOPE, { cacheName: NOTE }))?.json() ?? {};

// Fetches exactly the bytes of this build, or fails. What the page has just loaded is asked about,
// not sent again; if that copy is not right, it is fetched anew.
async function fetchListed(url) {
  const get = (cache) => fetch(url, { cache, integrity: LIST.get(url), credentials: 'same-origin' });
  const response = await get('no-cache').catch(() => get('reload'));
  if (!response.ok || response.redirected || response.type !== 'basic') throw new Error(url);
  await (await caches.open(HERE)).put(url, response.clone());
  return response;
}

addEventListener('install', (event) => event.waitUntil((async () => {
  const fetched = await Promise.allSettled(
    [...LIST.keys()].map(async (url) => await kept(url, BUILD) ?? fetchListed(url)));
  const failed = fetched.find((one) => one.status === 'rejected');
  if (!failed) return;
  const { now, prev } = await note();
  // A first install may resume from what it has; a failed update leaves nothing behind.
  if (registration.active && now !== BUILD && prev !== BUILD) await caches.delete(HERE);
  throw failed.reason;
})()));

addEventListener('activate', (event) => event.waitUntil((async () => {
  const old = await note();
  const prev = old.now === BUILD ? old.prev : old.now;
  await (await caches.open(NOTE)).put(SCOPE, Response.json({ now: BUILD, prev }));
  const keep = [HERE, OWN + prev, NOTE];
  const extra = (await caches.keys()).filter((key) => key.startsWith(OWN) && !keep.includes(key));
  await Promise.all(extra.map((key) => caches.delete(key)));
  await clients.claim();
})()));

addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') skipWaiting();
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*/, '').replace(/\/index\.html$/, '/');
  if (request.method !== 'GET' || !url.startsWith(SCOPE)) return;
  if (LIST.has(url)) event.respondWith(listed(url, request));
  else if (request.mode === 'navigate') event.respondWith(elsewhere(url, request));
  else event.respondWith(unlisted(url, request));
});

async function listed(url, request) {
  const response = await kept(url, BUILD);
  if (response) return response;
  // One entry is gone. A document may come from the network, whole and new; a part may not.
  return fetchListed(url).catch((error) => {
    if (request.mode === 'navigate') return fetch(request);
    throw error;
  });
}

async function unlisted(url, request) {
  const { prev } = await note();
  return (prev && await kept(url, prev)) || fetch(request);
}

// A page that is not ours, or an old deep link: the app answers only when nobody else does.
async function elsewhere(url, request) {
  const response = await fetch(request).catch(() => null);
  if (response && response.status !== 404) return response;
  return Response.redirect(`${SCOPE}#/${url.slice(SCOPE.length)}`);
}
