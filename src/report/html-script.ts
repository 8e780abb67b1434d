// The script of the page: draws the charts and shows what the pointer reads. It runs in the browser; it is text here.

/**
 * Reads the specs from #charts. Values reach the page as text nodes only. The tooltip is ours, because the one that
 * vega has is the browser's own title, which comes late and cannot be styled.
 */
export const pageScript = `
(function () {
  'use strict';
  var charts = JSON.parse(document.getElementById('charts').textContent);
  var reading = document.getElementById('reading');
  function show(handler, event, item, value) {
    if (value === null || value === undefined || value === '') { reading.style.display = 'none'; return; }
    var text = typeof value === 'object'
      ? Object.keys(value).map(function (key) { return key + ': ' + (value[key] === 'null' || value[key] === null ? '\\u2013' : value[key]); }).join('\\n')
      : String(value);
    reading.textContent = text.replace(/^event: /, '');
    reading.style.display = 'block';
    var left = event.clientX + 16, top = event.clientY + 16;
    if (left + reading.offsetWidth > window.innerWidth - 8) left = event.clientX - reading.offsetWidth - 16;
    if (top + reading.offsetHeight > window.innerHeight - 8) top = event.clientY - reading.offsetHeight - 16;
    reading.style.left = Math.max(8, left) + 'px';
    reading.style.top = Math.max(8, top) + 'px';
  }
  charts.forEach(function (chart) {
    new vega.View(vega.parse(chart.spec))
      .renderer('svg').initialize('#chart-' + chart.id).tooltip(show).hover().runAsync()
      .catch(function (error) { document.getElementById('chart-' + chart.id).textContent = String(error); });
  });
})();
`;
