// Runs before the first paint, in every browser however old: no syntax newer than 2009.
(function () {
  var page = document.documentElement;

  function problem(name) {
    page.setAttribute('data-boot', name);
  }

  function remembered(name) {
    try {
      return localStorage.getItem('lockout.' + name) || '';
    } catch (refused) {
      // Storage is switched off; then the window remembers the language chosen in it.
      return name === 'language' ? (/^lockout\.language=(.*)/.exec(window.name) || ['', ''])[1] : '';
    }
  }

  // The language the reader chose here, or the first of the browser's that there is, or the first there is.
  function language() {
    var known = document.querySelector('meta[name="lockout-words"]').content.split(' ');
    var wanted = [remembered('language')].concat([].slice.call(navigator.languages || [navigator.language || '']));
    for (var i = 0; i < wanted.length; i += 1) {
      for (var k = 0; k < known.length; k += 1) {
        if (known[k].split(':')[0] === wanted[i].split('-')[0]) {
          return known[k].split(':');
        }
      }
    }
    return known[0].split(':');
  }

  var theme = remembered('theme');
  if (theme === 'light' || theme === 'dark') {
    page.setAttribute('data-theme', theme);
  }
  var chosen = language();
  page.lang = chosen[0];
  page.dir = chosen[1];

  if (location.protocol === 'file:' && !page.hasAttribute('data-one-file')) {
    problem('file');
  } else if (!('noModule' in document.createElement('script'))) {
    problem('old');
  } else {
    // A script or style sheet that doesn't arrive; such events don't bubble, hence the capture.
    addEventListener('error', function (event) {
      var name = event.target && event.target.nodeName;
      if (name === 'SCRIPT' || name === 'LINK') {
        problem('network');
      }
    }, true);
  }
})();
