(function (root) {
  root.classList.add("js");
  try {
    var theme = localStorage.getItem("triptych:theme");
    if (theme) root.dataset.theme = theme;
  } catch (refused) {
    // The browser keeps no storage for this page; the theme follows the system's.
  }
})(document.documentElement);
