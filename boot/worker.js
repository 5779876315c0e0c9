// Keeps one version of the site, whole, and serves nothing but that. `cargo xtask build` writes above this what
// VERSION is and what belongs to it: FILES, each name with its SHA-256 digest in hexadecimal.

const { scope } = self.registration;
const ALL = `lockout ${scope} `;
const OURS = ALL + VERSION;
const address = (name) => new URL(name, scope).href;

self.addEventListener('install', (event) => event.waitUntil(fill().catch(async (error) => {
  await caches.delete(OURS);
  throw error;
})));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(tidy)));

self.addEventListener('message', (event) => {
  if (event.data === 'which version?') {
    event.ports[0].postMessage(VERSION);
  } else if (event.data === 'take over') {
    event.waitUntil(self.skipWaiting());
  } else if (event.data === 'tidy') {
    event.waitUntil(tidy());
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || !(origin + pathname).startsWith(scope)) {
    return;
  }
  const name = (origin + pathname).slice(scope.length);
  if (request.mode === 'navigate') {
    const page = name === 'index.html' ? '' : name;
    if (page in FILES) {
      event.respondWith(navigate(request, page));
    }
  } else if (name in FILES || /-[0-9a-f]{16}[._]/.test(name)) {
    event.respondWith(part(request, name));
  }
});

// All files of this version or none: each must be the very file this worker was built with. A host that is halfway through
// an upload, or sends a page for what is missing, makes this fail, and the version before stays in force.
async function fill() {
  const cache = await caches.open(OURS);
  const there = new Set((await cache.keys()).map((request) => request.url));
  const missing = Object.keys(FILES).filter((name) => !there.has(address(name)));
  const arrived = await Promise.all(missing.map(async (name) => [name, await fetched(name)]));
  await Promise.all(arrived.map(([name, response]) => cache.put(address(name), response)));
}

async function fetched(name) {
  // A name with a hash in it may come from the browser's own store, the others are asked for anew.
  for (const cache of [/-[0-9a-f]{16}/.test(name) ? 'default' : 'no-cache', 'reload']) {
    const response = await fetch(address(name), { cache, credentials: 'same-origin' });
    const content = await response.arrayBuffer();
    if (response.ok && await digest(content) === FILES[name]) {
      const headers = new Headers(response.headers);
      ['Content-Encoding', 'Content-Length'].forEach((header) => headers.delete(header));
      // made anew, since browsers refuse a page that came by a detour
      return new Response(content, { headers });
    }
  }
  throw new Error(`${name} is not the file of version ${VERSION}`);
}

async function digest(content) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// A page of this version. If the browser threw away some of it, the host's version is the whole one.
async function navigate(request, page) {
  const cache = await caches.open(OURS);
  const kept = await cache.match(address(page));
  if (kept && (await cache.keys()).length === Object.keys(FILES).length) {
    return kept;
  }
  try {
    const response = await fetch(request);
    if (response.ok || response.type === 'opaqueredirect' || !kept) {
      fill().catch(() => {});
      return response;
    }
  } catch (error) {
    if (!kept) {
      throw error;
    }
  }
  return kept;
}

// A part by its name, which holds a hash of its content, so that it is the right one whichever version it is of.
async function part(request, name) {
  const all = (await caches.keys()).filter((cache) => cache.startsWith(ALL) && cache !== OURS);
  for (const cache of [OURS, ...all]) {
    const kept = await caches.match(address(name), { cacheName: cache });
    if (kept) {
      return kept;
    }
  }
  return fetch(request);
}

// Deletes the versions that no open page is of any more.
async function tidy() {
  const { installing, waiting } = self.registration;
  const old = (await caches.keys()).filter((cache) => cache.startsWith(ALL) && cache !== OURS);
  if (old.length === 0 || installing || waiting) {
    return;
  }
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const programs = pages.filter(({ url }) => !/\/(model[^/]*|lockout)\.html/.test(url));
  const needed = await Promise.all(programs.map(version));
  // a page that does not say may be any
  if (needed.every((one) => one)) {
    const unneeded = old.filter((cache) => !needed.includes(cache.slice(ALL.length)));
    await Promise.all(unneeded.map((cache) => caches.delete(cache)));
  }
}

function version(page) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answered) => {
    port1.onmessage = ({ data }) => answered(data);
    setTimeout(answered, 2000);
    page.postMessage('which version?', [port2]);
  });
}
