// Papa Parse in a worker of ours: what it finds need not cross to the page.

importScripts('papaparse.min.js', 'count.js');

onmessage = ({ data: file }) => {
  const count = counter();
  Papa.parse(file, { ...papaChunks(count), complete: () => postMessage(count.counted()) });
};
