// A file in pieces: the next one is on its way while one is used.

const PIECE = 4 << 20;

async function* pieces(file) {
  const piece = (from) => file.slice(from, from + PIECE).arrayBuffer();
  let next = piece(0);
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await next;
    next = piece(from + PIECE);
    yield bytes;
  }
}
