/** The dashboard's own script: keeps what a gadget's editor submits, and refreshes gadgets on demand. */

const { document, fetch, location, CustomEvent } = globalThis;

document.addEventListener('surface:submit', async (event) => {
  const id = event.target.closest('[data-gadget]')?.dataset.gadget;
  if (id === undefined) return;
  const response = await fetch(`/dashboards/1/gadgets/${encodeURIComponent(id)}/configuration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event.detail ?? {}),
  });
  if (response.ok) location.assign('/dashboards/1');
});

document.addEventListener('surface:close', (event) => {
  if (event.target.closest('[data-gadget]') !== null) location.assign('/dashboards/1');
});

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-refresh]');
  if (button === null) return;
  button.closest('details').open = false;
  document.dispatchEvent(
    new CustomEvent('site:event', { detail: { event: 'JIRA_DASHBOARD_GADGET_REFRESH', payload: {} } }),
  );
});
