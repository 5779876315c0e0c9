// Loads the program, shows how far it is, and says what to do where that fails.

const page = document.documentElement;
const program = document.querySelector('meta[name="lockout-program"]');
const total = Number(program.dataset.bytes);
let received = 0;

// The texts, a language each: the page begins with the first file, the second program needs the other too.
const language = chosen(document.querySelector('meta[name="lockout-words"]').content.split(' ').map((entry) => {
  const [code, direction, first, second] = entry.split(':');
  return { code, direction, first, second };
}));
page.lang = language.code;
page.dir = language.direction;
let words = '';
globalThis.lockoutWords = () => words;
globalThis.lockoutSigns = signs;

// The second program, once something of it is asked for. The page hands over the function's name and what it is given,
// and is told whether that worked and what came of it.
const second = document.querySelector('meta[name="lockout-more"]');
let more;
let attempts = 0;

globalThis.lockoutMore = async (name, given, done) => {
  try {
    more ??= loadMore();
    done(true, (await more)[name](...given));
  } catch (error) {
    more = undefined;
    console.error(error);
    done(false);
  }
};

async function loadMore() {
  // Browsers remember that a module did not arrive; under another fragment they ask again.
  const glue = new URL(second.dataset.glue, document.baseURI);
  glue.hash = attempts === 0 ? '' : String(attempts);
  attempts += 1;
  const [program, texts] = await Promise.all([import(glue), text(language.second)]);
  await program.default({ module_or_path: new URL(second.content, document.baseURI) });
  if (!program.speak(words, texts, signs())) {
    throw new Error('texts of another version');
  }
  return program;
}

// The language the reader chose here, or the first of the browser's that there is.
function chosen(languages) {
  let wanted = navigator.languages ?? [];
  try {
    wanted = [localStorage.getItem('lockout.language') ?? '', ...wanted];
  } catch {
    // Storage is switched off; then the window remembers what was chosen in it.
    wanted = [/^lockout\.language=(.*)/.exec(window.name)?.[1] ?? '', ...wanted];
  }
  const codes = wanted.map((tag) => tag.split('-')[0]);
  const found = codes.map((code) => languages.find((one) => one.code === code)).find((one) => one);
  return found ?? languages[0];
}

// The day a week begins with (Monday is 1; 0 where the browser does not know), the decimal sign and the one between
// thousands, as the reader's country has them.
function signs() {
  const tag = (navigator.languages ?? []).find((one) => one.split('-')[0] === language.code) ?? language.code;
  const parts = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type) => parts.find((part) => part.type === type)?.value ?? '';
  const locale = Intl.Locale ? new Intl.Locale(tag) : {};
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (week?.firstDay ?? 0) + sign('decimal') + sign('group');
}

async function text(address) {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new TypeError(`${address}: ${response.status} ${response.statusText}`);
  }
  return response.text();
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
    const texts = text(language.first);
    texts.catch(() => {});
    const { default: init } = await glue;
    words = await texts;
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
