// The way out: removes this worker and its caches, touches nothing the runner saved, reloads nobody.
const OWN = `kneeline ${new URL(registration.scope).pathname} `;
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const keys = (await caches.keys()).filter((key) => key.startsWith(OWN));
  await Promise.all(keys.map((key) => caches.delete(key)));
  await registration.unregister();
})()));
