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
  const packed = Uint8Array.from(atob(block.textContent), (sign) => sign.charCodeAt(0));
  block.remove();
  const output = new OutputBuffer(size);
  new Decoder().decompress(new InputBuffer(packed), output);
  let from = 0;
  return new Map(named.map(([name, length]) => {
    from += Number(length);
    return [name, output.buf.subarray(from - Number(length), from)];
  }));
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
