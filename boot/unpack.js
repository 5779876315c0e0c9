// Unpacks the parts of the single file, which lie in it, and hands them to the script among them.

import { Decoder } from 'lzma-decoder';
import { InputBuffer, OutputBuffer } from 'lzma-streams';

const parts = unpacked(document.querySelector('script[data-parts]'));
globalThis.lockoutParts = parts;
inside('style', 'styles.css');
inside('script', 'single.js', { type: 'module' });

// The policy allows these by their hashes.
function inside(kind, name, properties) {
  const element = Object.assign(document.createElement(kind), properties);
  element.textContent = new TextDecoder().decode(parts.get(name));
  document.head.append(element);
}

// All parts by their names.
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

// What letters hold, sixteen bits each, the highest first. Those that take the place of two hold eight more: they stand
// for those that a page does not hold as they are.
function bytes(text) {
  const all = new Uint8Array(text.length * 2);
  let held = 0;
  let bits = 0;
  let at = 0;
  const hold = (value, width) => {
    held = ((held & 0xff) << width) | value;
    for (bits += width; bits >= 8; at += 1) {
      bits -= 8;
      all[at] = held >> bits;
    }
  };
  for (let i = 0; i < text.length; i += 1) {
    const other = text.codePointAt(i) - 0x10000;
    if (other < 0) {
      hold(other + 0x10000, 16);
    } else {
      i += 1;
      const place = other >> 8;
      hold([0, 13, 60][place] ?? place + 0xd7fd, 16);
      hold(other & 0xff, 8);
    }
  }
  return all.subarray(0, at);
}
