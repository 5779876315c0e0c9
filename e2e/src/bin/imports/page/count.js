// Counts what Lockout's import counts, as plainly and as fast as JavaScript does: for those it is measured against.

const NO_ONE = '00000000-0000-0000-0000-000000000000';
const STRICTNESS = ['', 'Not Applied', 'Success', 'Failure'];

function counter() {
  const sessions = new Map();
  const tenants = new Map();
  let at = null;
  let rows = 0;
  let newest = '';
  let backup = 0;

  // The names of the columns, as the file has them.
  function head(names) {
    const place = (name) => names.findIndex((its) => its.replace('\ufeff', '').trim() === name);
    at = {
      time: place('Date (UTC)'),
      person: place('User ID'),
      type: place('User type'),
      app: place('Application ID'),
      device: place('Device ID'),
      system: place('Operating System'),
      browser: place('Browser'),
      resource: place('Resource tenant ID'),
      home: place('Home tenant ID'),
      status: place('Status'),
      policy: place('Conditional Access'),
      issuer: place('Token issuer type'),
    };
  }

  function row(cells) {
    if (cells.length < 2) {
      return;
    }
    rows += 1;
    const time = cells[at.time];
    if (time > newest) {
      newest = time;
    }
    const resource = cells[at.resource];
    tenants.set(resource, (tenants.get(resource) ?? 0) + 1);
    const person = cells[at.person];
    if (!person || person === NO_ONE) {
      return;
    }
    const success = cells[at.status] === 'Success';
    if (success && cells[at.issuer].includes('Backup Auth')) {
      backup += 1;
    }
    const device = cells[at.device] || cells[at.system] + cells[at.browser];
    const key = person + cells[at.app] + device + resource;
    let session = sessions.get(key);
    if (session === undefined) {
      const guest = cells[at.type] === 'Guest';
      session = { person, resource, home: cells[at.home], guest, success: '', said: '', policy: 0 };
      sessions.set(key, session);
    }
    if (success && time > session.success) {
      session.success = time;
    }
    const policy = STRICTNESS.indexOf(cells[at.policy]);
    // policies are asked once a sign-in has a first factor: of one that failed, “not applied” says nothing
    const says = policy > 1 || (policy === 1 && success);
    if (says && time >= session.said) {
      session.policy = time === session.said ? Math.max(policy, session.policy) : policy;
      session.said = time;
    }
  }

  function counted() {
    const [ours] = [...tenants].reduce((most, one) => (one[1] > most[1] ? one : most));
    const since = `${new Date(Date.parse(newest) - 72 * 3600e3).toISOString().slice(0, 19)}Z`;
    const [home, guests, outbound] = [new Set(), new Set(), new Set()];
    const postures = [0, 0, 0, 0];
    let live = 0;
    for (const session of sessions.values()) {
      const isOurs = session.home === '' || session.home === ours;
      if (session.success < since || session.success === '') {
        continue;
      }
      if (session.resource !== ours) {
        outbound.add(session.person);
      } else if (session.guest || !isOurs) {
        guests.add(session.person);
      } else {
        home.add(session.person);
        live += 1;
        postures[session.policy] += 1;
      }
    }
    const percent = (some) => Math.round((1000 * some) / live) / 10;
    return {
      rows,
      liveSessions: home.size,
      guests: guests.size,
      sessions: live,
      outbound: outbound.size,
      backup,
      noPolicyPercent: percent(postures[1]),
      mfaSatisfiedPercent: percent(postures[2]),
    };
  }

  return { head, row, counted };
}

// What Papa Parse is asked for: arrays of texts, a chunk of its own size of the file at a time, which is its fastest.
function papaChunks(count) {
  let begun = false;
  return {
    chunk({ data }) {
      let from = 0;
      if (!begun) {
        count.head(data[0]);
        begun = true;
        from = 1;
      }
      for (let i = from; i < data.length; i += 1) {
        count.row(data[i]);
      }
    },
  };
}
