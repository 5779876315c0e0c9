// uDSV in a worker, piece by piece, as its own page says: arrays of texts, kept by nobody.

importScripts('uDSV.iife.min.js', 'count.js', 'pieces.js');

onmessage = async ({ data: file }) => {
  const count = counter();
  const decoder = new TextDecoder();
  let parser;
  for await (const piece of pieces(file)) {
    const text = decoder.decode(piece, { stream: true });
    if (parser === undefined) {
      const schema = uDSV.inferSchema(text);
      parser = uDSV.initParser(schema);
      count.head(schema.cols.map(({ name }) => name));
    }
    parser.chunk(text, parser.stringArrs, (cells) => count.row(cells));
  }
  parser.end();
  postMessage(count.counted());
};
