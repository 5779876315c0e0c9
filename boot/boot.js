// Starts the site: its parts are files beside the page.

import { keep } from './offline.js';
import { start } from './start.js';

let attempts = 0;

const started = await start({
  async file(address) {
    const response = await fetch(address, { credentials: 'same-origin' });
    if (!response.ok) {
      throw new TypeError(`${address}: ${response.status} ${response.statusText}`);
    }
    return response;
  },

  first(glue) {
    return import(new URL(glue, document.baseURI));
  },

  later(glue) {
    // Browsers remember that a module did not arrive; under another fragment they ask again.
    const address = new URL(glue, document.baseURI);
    address.hash = attempts === 0 ? '' : String(attempts);
    attempts += 1;
    return import(address);
  },
});

if (started) {
  keep();
}
