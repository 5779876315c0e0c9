// Loads the program, shows how far it is, and says what to do where that fails.

const page = document.documentElement;
const program = document.querySelector('meta[name="lockout-program"]');
const total = Number(program.dataset.bytes);
let received = 0;

// The program that explains, once it is asked for. The page hands over an element, the link's fragment and the topics,
// and is told whether that worked.
const explainer = document.querySelector('meta[name="lockout-explain"]');
let explaining;
let attempts = 0;

globalThis.lockoutExplain = async (into, link, topics, done) => {
  try {
    explaining ??= loadExplainer();
    (await explaining)(into, link, topics);
    done(true);
  } catch (error) {
    explaining = undefined;
    console.error(error);
    done(false);
  }
};

async function loadExplainer() {
  // Browsers remember that a module did not arrive; under another fragment they ask again.
  const glue = new URL(explainer.dataset.glue, document.baseURI);
  glue.hash = attempts === 0 ? '' : String(attempts);
  attempts += 1;
  const { default: init, explain } = await import(glue);
  await init({ module_or_path: new URL(explainer.content, document.baseURI) });
  return explain;
}

document.getElementById('boot-again').addEventListener('click', () => location.reload());

try {
  if (typeof WebAssembly !== 'object') {
    fail('no-wasm');
  } else {
    const glue = import(new URL(program.dataset.glue, document.baseURI));
    const response = counted(program.content);
    // One may fail while the other is awaited; that one's error is the one to show.
    response.catch(() => {});
    const { default: init } = await glue;
    await init({ module_or_path: response });
  }
} catch (error) {
  fail(cause(error), error);
}

// The program's bytes, counted as they pass on their way to the compiler.
async function counted(address) {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new TypeError(`${address}: ${response.status} ${response.statusText}`);
  }
  const counter = new TransformStream({
    transform(chunk, next) {
      received += chunk.byteLength;
      show();
      next.enqueue(chunk);
    },
  });
  // Named here because some hosts send WebAssembly as something else, and then nothing compiles while it loads.
  const headers = { 'Content-Type': 'application/wasm' };
  return new Response(response.body.pipeThrough(counter), { headers });
}

function show() {
  const kilobytes = (bytes) => Math.round(bytes / 1000);
  const bar = document.getElementById('boot-bar');
  const said = document.getElementById('boot-said');
  if (!bar || !said) {
    return;
  }
  if (total >= received) {
    bar.max = total;
    bar.value = received;
    said.textContent = `Loading the calculator: ${kilobytes(received)} of ${kilobytes(total)} KB`;
  } else {
    said.textContent = `Loading the calculator: ${kilobytes(received)} KB`;
  }
}

function cause(error) {
  if (error instanceof WebAssembly.RuntimeError) {
    return 'stopped';
  }
  if (received < total || received === 0) {
    return 'network';
  }
  return error instanceof WebAssembly.CompileError ? 'no-compile' : 'stopped';
}

function fail(problem, error) {
  page.dataset.boot = problem;
  const detail = document.getElementById('boot-detail');
  if (detail && error) {
    detail.textContent = String(error);
  }
  if (error) {
    console.error(error);
  }
}
