import type { ConfluenceProduct } from '../confluence/create-confluence';
import type { FaultState } from '../faults/create-faults';
import type { Clock } from '../seams/clock';
import type { Directory } from '../seams/directory';
import type { ForgeHost } from '../seams/forge-host';
import type { Meter } from '../seams/meter';
import type { Product } from '../seams/products';
import type { State } from '../seams/state';

export type Locale = 'fr' | 'en';
export type ColorMode = 'light' | 'dark';

/** Who looks at a page, and how. */
export interface Session {
  readonly accountId: string;
  readonly locale: Locale;
  readonly colorMode: ColorMode;
}

/** A surface of the app to be framed in a page. */
export interface Frame {
  readonly moduleKey: string;
  readonly entry: 'view' | 'edit' | 'config';
  /** `context.extension` of the surface. */
  readonly extension: Readonly<Record<string, unknown>>;
  readonly accountId: string;
  readonly locale: Locale;
  readonly colorMode: ColorMode;
  /** Accessible name of the frame. */
  readonly title: string;
}

/** What the pages for a person are made from. */
export interface PagesParts {
  readonly siteName: string;
  readonly directory: Directory;
  readonly jira: Product;
  readonly confluence: ConfluenceProduct;
  readonly clock: Clock;
  readonly state: State;
  readonly meter: Pick<Meter, 'snapshot'>;
  /** How the site misbehaves at present. */
  readonly faults: Pick<FaultState, 'now'>;
  /** `<app uuid>/<environment uuid>`: what `extensionKey` of the app's macros begins with. */
  readonly extensionPrefix: string;
  /** Keys of the app's modules of a type, in the order of its manifest. */
  readonly moduleKeys: (type: 'jira:dashboardGadget' | 'macro') => readonly string[];
  /** Title of a module of the app, as its manifest and translations give it. */
  readonly moduleTitle: (moduleKey: string, locale: Locale) => string;
  /** Who a request comes from, by its cookies. */
  readonly session: (request: Request) => Session;
  /** HTML of a sandboxed iframe. */
  readonly surfaceFrame: (frame: Frame) => string;
  /** What a macro of the app gives where its page is exported. */
  readonly exportMacro: ForgeHost['exportMacro'];
  /** Where frames come from, for the content security policy of pages: an origin, or `'self'`. */
  readonly frameSource: string;
}
