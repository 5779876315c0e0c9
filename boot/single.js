// Starts the single file: boot/unpack.js has its parts. `cargo xtask build` puts the program's script in here, which is
// the first and the second in one: the names of both lead to it.

import * as whole from 'lockout-whole';
import { start } from './start.js';

const parts = globalThis.lockoutParts;

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
  file: async (address) => part(address.endsWith('.wasm') ? 'whole.wasm' : address),
  first: async () => whole,
  later: async () => whole,
});
