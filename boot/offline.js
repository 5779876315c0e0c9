// Has the site kept for offline use, and learns of new versions. boot/worker.js does the keeping.

const version = document.querySelector('meta[name="lockout-version"]').content;
let tell;
let there = false;

// The program says here whom to tell that a new version is ready, and that the reader wants it.
globalThis.lockoutNews = (told) => {
  tell = told;
  if (there) {
    tell();
  }
};
globalThis.lockoutRenew = renew;

// Once the first answer is on the screen, so that this costs the first load nothing.
export async function keep() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) {
    return;
  }
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 100)));
  // Workers ask which version this page is, before they delete what it may still need.
  serviceWorker.addEventListener('message', ({ data, ports: [reply] }) => {
    if (data === 'which version?') {
      reply.postMessage(version);
    }
  });
  serviceWorker.addEventListener('controllerchange', () => compare(serviceWorker.controller));
  serviceWorker.startMessages();
  serviceWorker.controller?.postMessage('tidy');
  try {
    const address = new URL('sw.js', document.baseURI);
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => watch(registration.installing));
    watch(registration.installing);
    compare(registration.waiting ?? registration.active);
  } catch (error) {
    // What is missing then is being there without a network, and nothing else.
    console.info(error);
  }
}

function watch(worker) {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') {
      compare(worker);
    }
  });
}

// Offers a worker's version where it is not this page's.
async function compare(worker) {
  if (!worker) {
    return;
  }
  const its = await ask(worker);
  if (its === version) {
    // This page came from the host, ahead of its worker: nothing is to be offered.
    worker.postMessage('take over');
  } else {
    there = true;
    tell?.();
  }
}

function ask(worker) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((answered) => {
    port1.onmessage = ({ data }) => answered(data);
    worker.postMessage('which version?', [port2]);
  });
}

// Puts the version that waits in force, if one still waits, and loads the page from it.
async function renew() {
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) {
    const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    registration.waiting.postMessage('take over');
    // a browser that never says so has still been told
    await Promise.race([changed, new Promise((done) => setTimeout(done, 3000))]);
  }
  location.reload();
}
