// In the place of sw.js, ends what an earlier sw.js began: nothing is kept, everything comes from the host.

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end() {
  const ours = (await caches.keys()).filter((cache) => cache.startsWith(`lockout ${self.registration.scope} `));
  await Promise.all(ours.map((cache) => caches.delete(cache)));
  await self.registration.unregister();
}
