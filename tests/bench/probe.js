/*
 * Runs in the page before any of its scripts, the same for every candidate: notes long tasks, and
 * when the first element that fits `hubBenchSelector` has a box. Plain script, since what a compiler
 * adds to functions is not there in the page.
 */
(() => {
  'use strict';
  const bench = { at: 0, tasks: [] };
  window.hubBench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      bench.tasks.push({ start: entry.startTime, ms: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  // looked at only in frames after a change, so that the probe itself costs little
  let changed = true;
  new MutationObserver(() => {
    changed = true;
  }).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  });
  const look = () => {
    if (changed) {
      changed = false;
      const element = document.querySelector(window.hubBenchSelector);
      const box = element && element.getBoundingClientRect();
      if (box && box.width > 0 && box.height > 0) {
        bench.at = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();
