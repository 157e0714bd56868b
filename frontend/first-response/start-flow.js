/** Starts Flow once the page has been painted: words first, whatever else is to come. A page that nobody sees is not painted. */
(() => {
  const { starts = '' } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const start = () => import(starts);
  if (document.hidden) {
    start();
  } else {
    requestAnimationFrame(() => setTimeout(start));
  }
})();
