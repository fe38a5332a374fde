import { randomUUID } from 'node:crypto';
import type { AppManifest, Surface } from '../forge/manifest';
import type { Frame } from '../pages/page-parts';
import { signFrame } from './frame-token';

/** What an app may do in its frame, as on Atlassian's pages. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/** Heights of surfaces that ask for a size; others follow their content. */
const HEIGHTS: Readonly<Record<string, number>> = {
  small: 150,
  medium: 300,
  large: 450,
  xlarge: 600,
  max: 800,
};
const FIRST_HEIGHT = 150;

/**
 * Gives the HTML of frames: the surface's entry, from the origin of surfaces, with a token that says what it
 * may ask.
 */
export function createSurfaceFrame(surfaceOrigin: string, manifest: AppManifest): (frame: Frame) => string {
  return (frame) => {
    const surface = manifest.modules.surfaces.find(({ key }) => key === frame.moduleKey);
    if (surface === undefined)
      throw new Error(`The manifest has no module "${frame.moduleKey}" with a surface.`);
    const { title, ...claims } = frame;
    const token = signFrame({ ...claims, localId: localIdOf(frame) ?? randomUUID() });
    const height = HEIGHTS[surface.viewportSize ?? ''];
    return iframe({
      class: 'surface',
      title,
      src: `${surfaceOrigin}/${entryPath(surface, frame.entry, manifest)}`,
      sandbox: SANDBOX,
      'data-surface': frame.moduleKey,
      'data-type': surface.type,
      'data-frame': token,
      'data-height': height === undefined ? 'content' : 'fixed',
      width: '100%',
      height: String(height ?? FIRST_HEIGHT),
    });
  };
}

function iframe(attributes: Readonly<Record<string, string>>): string {
  const escaped = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const words = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${words.join(' ')}></iframe>`;
}

/** Path of a surface's HTML below the origin of surfaces: `main/panel.html`. */
export function entryPath(surface: Surface, entry: Frame['entry'], manifest: AppManifest): string {
  const [resourceKey = '', entryKey = ''] = (resourceOf(surface, entry) ?? '').split('/');
  const resource = manifest.resources.find(({ key }) => key === resourceKey);
  const file = entryKey === '' ? 'index.html' : resource?.entry?.[entryKey];
  if (file === undefined)
    throw new Error(`Module "${surface.key}" has no ${entry} entry in the manifest's resources.`);
  return `${resourceKey}/${file}`;
}

function resourceOf(surface: Surface, entry: Frame['entry']): string | undefined {
  if (entry === 'view') return surface.resource;
  if (entry === 'edit') return surface.edit?.resource;
  return typeof surface.config === 'object' ? surface.config.resource : undefined;
}

function localIdOf(frame: Frame): string | undefined {
  const { localId } = frame.extension as { readonly localId?: unknown };
  return typeof localId === 'string' ? localId : undefined;
}
