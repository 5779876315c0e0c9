// Streams the file through a worker, and reads nothing in it.

importScripts('pieces.js');

onmessage = async ({ data: file }) => {
  let bytes = 0;
  for await (const piece of pieces(file)) {
    bytes += piece.byteLength;
  }
  postMessage({ bytes });
};
