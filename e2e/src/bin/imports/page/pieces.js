// A file in pieces, as Lockout's own worker asks for them: the next ones are on their way while one is used.

const PIECE = 1 << 20;
const AHEAD = 4;

async function* pieces(file) {
  const coming = [];
  for (let from = 0; from < file.size || coming.length > 0;) {
    for (; from < file.size && coming.length < AHEAD; from += PIECE) {
      coming.push(file.slice(from, from + PIECE).arrayBuffer());
    }
    yield await coming.shift();
  }
}
