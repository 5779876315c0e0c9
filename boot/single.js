// Starts the single file: its parts lie in it, packed. `cargo xtask build` puts the programs' scripts in here.

import * as first from 'lockout-first';
import * as second from 'lockout-second';
import { Decoder } from 'lzma-decoder';
import { InputBuffer, OutputBuffer } from 'lzma-streams';
import { start } from './start.js';

// All parts by their names, unpacked.
const parts = unpacked(document.querySelector('script[data-parts]'));
const styles = document.createElement('style');
styles.textContent = new TextDecoder().decode(parts.get('styles.css'));
document.head.append(styles);

function unpacked(block) {
  const named = block.dataset.parts.split(' ').map((entry) => entry.split(':'));
  const size = named.reduce((sum, [, length]) => sum + Number(length), 0);
  const packed = bytes(block.textContent);
  block.remove();
  const output = new OutputBuffer(size);
  new Decoder().decompress(new InputBuffer(packed), output);
  let from = 0;
  return new Map(named.map(([name, length]) => {
    from += Number(length);
    return [name, output.buf.subarray(from - Number(length), from)];
  }));
}

// What letters hold, seven bits each, the highest first. Those from À on stand for what a page does not hold.
function bytes(text) {
  const all = new Uint8Array(Math.floor((text.length * 7) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    held = ((held & 0x7f) << 7) | (letter < 128 ? letter : [0, 13, 60][letter - 192]);
    bits += 7;
    if (bits >= 8) {
      bits -= 8;
      all[at] = held >> bits;
      at += 1;
    }
  }
  return all;
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
