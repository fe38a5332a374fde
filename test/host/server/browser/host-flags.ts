/** A message that a surface shows in the corner of the page. */
export interface Flag {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly isAutoDismiss?: boolean;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => void }[];
}

const DISMISS_MILLISECONDS = 8000;

export function showFlag(flag: Flag): boolean {
  closeFlag(flag.id);
  const shown = element('div', 'site-flag', '');
  shown.dataset['flag'] = flag.id;
  shown.dataset['type'] = flag.type ?? 'info';
  shown.append(element('strong', '', flag.title ?? ''), element('p', '', flag.description ?? ''));
  for (const { text, onClick } of flag.actions ?? []) shown.append(button(text, onClick));
  shown.append(button('×', () => shown.remove()));
  place().append(shown);
  if (flag.isAutoDismiss === true) setTimeout(() => shown.remove(), DISMISS_MILLISECONDS);
  return true;
}

export function closeFlag(id: string): boolean {
  const shown = document.querySelector(`[data-flag="${CSS.escape(id)}"]`);
  shown?.remove();
  return shown !== null;
}

function place(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.site-flags');
  if (known !== null) return known;
  const made = element('div', 'site-flags', '');
  made.setAttribute('role', 'status');
  document.body.append(made);
  return made;
}

function button(text: string, click: () => void): HTMLElement {
  const made = element('button', '', text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', click);
  return made;
}

function element(tag: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className, textContent: text });
}
