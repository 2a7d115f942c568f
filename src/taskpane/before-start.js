/*
 * Runs before everything else, in ES5: the web view of Word 2016 and 2019 is Internet Explorer's and cannot even read
 * the bundle, and an intranet may not reach office.js. Shows the notice that says so instead of a white pane.
 * The content security policy allows no inline script, hence a file of its own.
 */
(function () {
  "use strict";

  // The newest thing that the bundle needs (Chromium 110, Safari 16).
  var failed = "toSpliced" in Array.prototype ? "" : "too-old";

  function showNotice() {
    var root = document.getElementById("root");
    var notice = failed && document.getElementById(failed);
    if (!root || !notice) return;
    root.setAttribute("hidden", "hidden");
    notice.removeAttribute("hidden");
  }

  function onError(event) {
    var script = event.target;
    // office.js and the bundle; what fails to load later is told of in the pane.
    if (failed || script.tagName !== "SCRIPT" || !(script.defer || script.id === "office-js")) return;
    failed = "broken";
    showNotice();
  }

  window.addEventListener("error", onError, true);
  document.addEventListener("DOMContentLoaded", showNotice);
})();
