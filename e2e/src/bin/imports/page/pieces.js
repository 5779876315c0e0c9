// A file in pieces, as Lockout's own worker reads it: into one buffer again and again.

const MOST = 1 << 20;

async function* pieces(file) {
  const reader = file.stream().getReader({ mode: 'byob' });
  for (let buffer = new ArrayBuffer(MOST); ;) {
    const { value, done } = await reader.read(new Uint8Array(buffer));
    if (done) {
      return;
    }
    yield value;
    ({ buffer } = value);
  }
}
