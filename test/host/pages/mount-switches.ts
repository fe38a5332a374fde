import type { Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { PagesParts } from './page-parts';
import { formOf, localPath } from './forms';

const A_YEAR = 365 * 86_400;
const A_DAY = 86_400_000;

/** Forms of the header: who looks, in which language and colours, and the site's clock. */
export function mountSwitches(app: Hono, parts: PagesParts): void {
  app.post('/__pages/session', async (context) => {
    const form = await formOf(context);
    const user = parts.directory.user(form.get('user') ?? '');
    if (user !== undefined) keepChoice(context, 'site-user', user.accountId);
    if (['fr', 'en'].includes(form.get('locale') ?? ''))
      keepChoice(context, 'site-locale', form.get('locale') ?? '');
    if (['light', 'dark'].includes(form.get('colorMode') ?? ''))
      keepChoice(context, 'site-color-mode', form.get('colorMode') ?? '');
    return context.redirect(localPath(form.get('back')), 303);
  });
  app.post('/__pages/clock', async (context) => {
    const form = await formOf(context);
    const target = targetOf(parts, form);
    try {
      if (target > parts.clock.now()) await parts.clock.moveTo(target);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return context.text(error.message, 400);
    }
    return context.redirect(localPath(form.get('back')), 303);
  });
}

/** Keeps a choice of the person in front of the browser. */
export function keepChoice(context: Context, name: string, value: string): void {
  setCookie(context, name, value, { path: '/', sameSite: 'Lax', maxAge: A_YEAR });
}

/** Some days on, or the same time of day on a date; the clock never goes back here. */
function targetOf(parts: PagesParts, form: URLSearchParams): number {
  const now = parts.clock.now();
  const days = Number(form.get('days') ?? 0);
  if (days > 0) return now + days * A_DAY;
  const day = Date.parse(`${form.get('date') ?? ''}T00:00:00Z`);
  return Number.isNaN(day) ? now : day + (now % A_DAY);
}
