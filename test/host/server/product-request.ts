import type { ProductCall } from './bridge-routes';

/** The request that a surface made with `requestJira` or `requestConfluence`, as the product takes it. */
export function requestFromBridge(call: ProductCall): { readonly path: string; readonly init: RequestInit } {
  const { method = 'GET', body, headers } = call.fetchRequestInit;
  const path =
    call.product === 'confluence' && !call.restPath.startsWith('/wiki/')
      ? `/wiki${call.restPath}`
      : call.restPath;
  if (body === undefined || body === null) return { path, init: { method, headers } };
  if (!call.isMultipartFormData) return { path, init: { method, headers, body } };
  const others = headers.filter(([name]) => name.toLowerCase() !== 'content-type');
  return {
    path,
    init: { method, headers: others, body: formOf(JSON.parse(body) as Readonly<Record<string, string>>) },
  };
}

/** The form whose file travels as base64 with its name and type beside it. */
function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'file')
      form.append(name, fileOf(value, fields['__fileType'] ?? ''), fields['__fileName'] ?? 'file');
    else if (!name.startsWith('__file')) form.append(name, value);
  }
  return form;
}

function fileOf(dataUrl: string, type: string): Blob {
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return new Blob([Buffer.from(base64, 'base64')], { type });
}

/** An answer of a product as it goes back over the bridge: text, or base64 for anything else. */
export async function productResponse(response: Response) {
  const headers = Object.fromEntries(response.headers.entries());
  const isAttachment = !/json|text|xml|javascript/.test(headers['content-type'] ?? 'text');
  const body = isAttachment
    ? Buffer.from(await response.arrayBuffer()).toString('base64')
    : await response.text();
  return { body, headers, status: response.status, statusText: response.statusText, isAttachment };
}
