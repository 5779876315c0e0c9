// Starts the single file: its parts lie in it, packed. `cargo xtask build` puts the programs' scripts in here.

import * as first from 'lockout-first';
import * as second from 'lockout-second';
import { Decoder } from 'lzma-decoder';
import { InputBuffer, OutputBuffer } from 'lzma-streams';
import { start } from './start.js';

// All parts by their names, unpacked.
const parts = unpacked(document.querySelector('script[data-parts]'));

function unpacked(block) {
  const named = block.dataset.parts.split(' ').map((entry) => entry.split(':'));
  const size = named.reduce((sum, [, length]) => sum + Number(length), 0);
  const packed = bytes(block.textContent.trim());
  block.remove();
  const output = new OutputBuffer(size);
  new Decoder().decompress(new InputBuffer(packed), output);
  let from = 0;
  return new Map(named.map(([name, length]) => {
    from += Number(length);
    return [name, output.buf.subarray(from - Number(length), from)];
  }));
}

// What xtask/src/base91.rs wrote as signs.
function bytes(text) {
  const values = new Uint8Array(127);
  for (let code = 33, value = 0; code < 127; code += 1) {
    if (!'"<\\'.includes(String.fromCharCode(code))) {
      values[code] = value;
      value += 1;
    }
  }
  const all = new Uint8Array(Math.ceil(text.length * 7 / 8));
  let [bits, held, size] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 2) {
    const single = at + 1 === text.length;
    const value = values[text.charCodeAt(at)] + (single ? 0 : 91 * values[text.charCodeAt(at + 1)]);
    bits |= value << held;
    held += single ? 7 : (value & 8191) < 89 ? 14 : 13;
    for (; held > 7; held -= 8, bits >>>= 8) {
      all[size] = bits & 255;
      size += 1;
    }
  }
  all[size] = bits & 255;
  return all.subarray(0, size + 1);
}

function part(name) {
  return new Response(parts.get(name.replace('./', '')), { headers: { 'Content-Type': 'application/wasm' } });
}

// What this browser refuses to files, as far as it can be told from here.
globalThis.lockoutLacks = () => {
  const lacks = [];
  try {
    localStorage.setItem('lockout.try', '');
    localStorage.removeItem('lockout.try');
    if (/Firefox/.test(navigator.userAgent)) {
      lacks.push('place');
    }
  } catch {
    lacks.push('storage');
  }
  if (!navigator.clipboard) {
    lacks.push('clipboard');
  }
  return lacks.join(' ');
};

// The page on the model opens beside this one.
addEventListener('click', async (event) => {
  const name = event.target.closest?.('a')?.getAttribute('href') ?? '';
  if (!/^(\.\/)?model[^/]*\.html/.test(name)) {
    return;
  }
  event.preventDefault();
  const [page, place] = name.split('#');
  const html = new Blob([await part(page).arrayBuffer()], { type: 'text/html;charset=utf-8' });
  open(URL.createObjectURL(html) + (place ? `#${place}` : ''));
});

start({
  file: async (address) => part(address),
  first: async () => first,
  second: async () => second,
});
