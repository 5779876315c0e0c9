// Runs before the first paint, in every browser however old: no syntax newer than 2009.
(function () {
  var page = document.documentElement;

  function problem(name) {
    page.setAttribute('data-boot', name);
  }

  try {
    var theme = localStorage.getItem('lockout.theme');
    if (theme === 'light' || theme === 'dark') {
      page.setAttribute('data-theme', theme);
    }
  } catch (refused) {
    // Storage is switched off: the system's colours it is.
  }

  if (location.protocol === 'file:') {
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
