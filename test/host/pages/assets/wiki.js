/** The script of Confluence's pages: ticks tasks, and puts a macro where its configuration was submitted. */

const { document, fetch, location } = globalThis;

const page = document.querySelector('[data-editable]');

for (const box of page?.querySelectorAll('input[data-task]') ?? []) {
  box.disabled = false;
  box.addEventListener('change', async () => {
    const path = location.pathname.split('/').slice(0, 6).join('/');
    const response = await fetch(`${path}/tasks/${encodeURIComponent(box.dataset.task)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ done: box.checked }),
    });
    if (!response.ok) box.checked = !box.checked;
  });
}

document.addEventListener('surface:submit', async (event) => {
  const place = event.target.closest('[data-macro-of]')?.dataset.macroOf;
  if (place === undefined) return;
  const response = await fetch(`${place}/macro${location.search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event.detail ?? {}),
  });
  if (response.ok) location.assign(place);
});

document.addEventListener('surface:close', (event) => {
  const place = event.target.closest('[data-macro-of]')?.dataset.macroOf;
  if (place !== undefined) location.assign(place);
});
