// Starts the program, shows how far it has come, and says what to do where that fails; fetches the rest of it once that
// is needed, and starts the second and the third program once something of them is asked for. Training is the second program alone: the
// address begins with #train then. Where their parts come from is for boot.js and single.js to say.

const page = document.documentElement;
const named = (name) => document.querySelector(`meta[name="lockout-${name}"]`);
const program = named('program');
const rest = named('rest');
const second = named('more');
const isTraining = () => location.hash.startsWith('#train');
const training = isTraining();
const total = Number(training ? second.dataset.length : program.dataset.bytes);
// boot/first.js chose the language; the page begins with its first texts, the second program needs the others too.
const languages = named('words').content.split(' ').map((entry) => entry.split(':'));
const [language, , firstTexts, secondTexts] = languages.find(([code]) => code === page.lang) ?? languages[0];
// what stands there while it loads, in that language or else in the first
const said = document.querySelector(`.boot-progress > [lang="${language}"]`)
  ?? document.querySelector('.boot-progress > [lang]');
const progress = said.querySelector('[data-of]');
const bar = said.querySelector('progress');
let received = 0;

// Starts the program with what `parts` brings: `file`, which promises a response for an address, and `first` and
// `later`, which promise the scripts of the programs. Tells whether it started.
export async function start(parts) {
  for (const again of document.querySelectorAll('.boot-again button')) {
    again.addEventListener('click', () => location.reload());
  }
  try {
    if (typeof WebAssembly !== 'object') {
      fail('no-wasm');
      return false;
    }
    ['popstate', 'hashchange'].forEach((moved) => addEventListener(moved, cross, true));
    if (training) {
      await train(parts);
      return true;
    }
    const glue = parts.first(program.dataset.glue);
    const response = parts.file(program.content).then(counted);
    // One may fail while the other is awaited; that one's error is the one to show.
    response.catch(() => {});
    const texts = text(parts, firstTexts);
    texts.catch(() => {});
    const { default: init } = await glue;
    const words = await texts;
    globalThis.lockoutWords = () => words;
    globalThis.lockoutSigns = signs;
    globalThis.lockoutMore = onDemand(parts, words);
    if (rest) {
      page.dataset.rest = 'away';
    }
    const started = init({ module_or_path: response });
    globalThis.lockoutRest = theRest(parts, started);
    await started;
    return true;
  } catch (error) {
    fail(cause(error), error);
    return false;
  }
}

// From the calculator to training and back, the page begins anew. Whichever is there must not take the other's address for
// its own.
function cross(event) {
  if (isTraining() !== training) {
    event.stopImmediatePropagation();
    location.reload();
  }
}

// Starts training, which needs nothing of the first program but its texts.
async function train(parts) {
  const styles = second.dataset.styles ? styled(second.dataset.styles) : null;
  const texts = await text(parts, firstTexts);
  const glue = await later(second, parts, texts, counted);
  await styles;
  glue.train(document.getElementById('app'), location.hash.slice(1));
}

// What fetches the rest of the program, once: `atOnce`, or when the reader does something, or when the answer has stood
// for a while, since there is more to read below it. Tells whether it is there. Where the program is whole, as in the
// single file, there is no rest.
function theRest(parts, started) {
  let coming;
  return async (atOnce, done) => {
    try {
      if (!atOnce) {
        await stirred();
      }
      coming ??= Promise.all([load(), styled(rest.dataset.styles)]);
      await coming;
      delete page.dataset.rest;
      done(true);
    } catch (error) {
      coming = undefined;
      if (document.querySelector('.boot')) {
        fail('network', error);
      } else {
        console.error(error);
      }
      done(false);
    }
  };

  async function load() {
    const [first, response] = await Promise.all([started, parts.file(rest.content)]);
    await WebAssembly.instantiate(await response.arrayBuffer(), { first });
  }
}

// The first sign that somebody is there, or that long without one, in milliseconds.
const STOOD = 3000;
async function stirred() {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin', 'hashchange', 'beforeprint'];
  const enough = new AbortController();
  await new Promise((stir) => {
    setTimeout(stir, STOOD);
    signs.forEach((sign) => addEventListener(sign, stir, { capture: true, passive: true, signal: enough.signal }));
  });
  enough.abort();
}

function styled(address) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((there, failed) => {
    link.onload = there;
    link.onerror = () => {
      link.remove();
      failed(new TypeError(address));
    };
    document.head.append(link);
  });
}

// What calls the second program, and the third, which has the one function of its name. It is handed a function's name
// and what that is given, and tells whether it worked and what came of it.
function onDemand(parts, words) {
  const there = new Map();
  return async (name, given, done) => {
    const program = named(name) ?? second;
    try {
      if (!there.has(program)) {
        there.set(program, later(program, parts, words));
      }
      done(true, await (await there.get(program))[name](...given));
    } catch (error) {
      there.delete(program);
      console.error(error);
      done(false);
    }
  };
}

// One of them, started; `pass` is shown its bytes as they come.
async function later({ content, dataset }, parts, words, pass = (response) => response) {
  const [glue, texts] = await Promise.all([parts.later(dataset.glue), text(parts, secondTexts)]);
  await glue.default({ module_or_path: parts.file(content).then(pass) });
  if (!glue.speak(words, texts, signs())) {
    throw new Error('texts of another version');
  }
  return glue;
}

async function text(parts, address) {
  return (await parts.file(address)).text();
}

// The day a week begins with (Monday is 1; 0 where the browser does not know), the decimal sign and the one between
// thousands, as the reader's country has them.
function signs() {
  const tag = (navigator.languages ?? []).find((one) => one.split('-')[0] === language) ?? language;
  const shown = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type) => shown.find((part) => part.type === type)?.value ?? '';
  const locale = Intl.Locale ? new Intl.Locale(tag) : {};
  const week = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (week?.firstDay ?? 0) + sign('decimal') + sign('group');
}

// The program's bytes, counted as they pass on their way to the compiler.
function counted(response) {
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
  const kilobytes = (bytes) => String(Math.round(bytes / 1000));
  if (total >= received) {
    bar.max = total;
    bar.value = received;
    progress.textContent = progress.dataset.of.replace('{0}', kilobytes(received)).replace('{1}', kilobytes(total));
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

export function fail(problem, error) {
  page.dataset.boot = problem;
  const detail = document.getElementById('boot-detail');
  if (detail && error) {
    detail.textContent = String(error);
  }
  if (error) {
    console.error(error);
  }
}
