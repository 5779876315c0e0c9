// Each way of reading the file: starts, and promises what it counted.

const file = () => document.querySelector('#file').files[0];

function inWorker(script) {
  return new Promise((done, failed) => {
    const worker = new Worker(script);
    worker.onmessage = ({ data }) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = failed;
    worker.postMessage(file());
  });
}

// Lockout's own, as the page has it.
function lockout() {
  return new Promise((done, failed) => {
    const worker = new Worker('tenant-worker.js');
    worker.onerror = failed;
    worker.onmessage = ({ data }) => {
      if (data === 'Ready' || data === 'ready') {
        const program = new URL('tenant_bg.wasm', document.baseURI).href;
        worker.postMessage({ program, ask: { read: [{ name: file().name, content: file() }] } });
      } else if (data.file) {
        globalThis.progressed = (globalThis.progressed ?? 0) + 1;
      } else {
        worker.terminate();
        if (data.found) {
          done(data.found.byteLength);
          globalThis.found = data.found;
        } else {
          failed(data.failed);
        }
      }
    };
  });
}

const WAYS = {
  floor: () => inWorker('floor.js'),
  lockout,
  udsv: () => inWorker('udsv.js'),
  papa: () => inWorker('papa.js'),
  papaWorkerMode: () => new Promise((done, failed) => {
    const count = counter();
    Papa.parse(file(), {
      ...papaChunks(count),
      worker: true,
      complete: () => done(count.counted()),
      error: failed,
    });
  }),
};

// The driver waits for `outcome`.
function run(way) {
  globalThis.outcome = null;
  const begin = performance.now();
  const came = (error) => (value) => {
    globalThis.outcome = { ms: performance.now() - begin, ...(error ? { error: String(value) } : { value }) };
  };
  WAYS[way]().then(came(false), came(true));
}
