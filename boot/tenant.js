// The worker that reads an administrator's files, so that the page goes on meanwhile. It asks the page what to read,
// starts the program that comes with the answer, compiled, and hands on what that says.

import init, { read } from 'lockout-tenant';

const say = (message) => postMessage(message);

addEventListener('message', async ({ data: { program, ask } }) => {
  try {
    await init({ module_or_path: program });
    await read(ask, say);
  } catch (error) {
    say({ failed: String(error) });
  }
});
say('ready');
