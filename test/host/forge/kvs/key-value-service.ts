import type { FaultState } from '../../faults/create-faults';
import type { Meter } from '../../seams/meter';
import type { State } from '../../seams/state';
import { scopesOf, type AppManifest, type EntityDeclaration } from '../manifest';
import { createOperations, type Operation } from './operations';
import { isRefusal, refusal, type Refusal } from './refusal';
import { openKeySpace, type KeySpace, type Unseen } from './store';

export interface KeyValueOptions {
  readonly state: State;
  readonly manifest: AppManifest;
  readonly meter: Meter;
  readonly now: () => number;
  readonly faults: FaultState;
}

/** What queries do not see yet, per space of keys. */
type Hidden<Part extends keyof Unseen> = Map<string, Unseen[Part]>;

export interface Spaces {
  readonly keys: KeySpace;
  readonly secrets: KeySpace;
  entity(name: unknown): { readonly space: KeySpace; readonly declaration: EntityDeclaration };
}

/**
 * Forge's key-value store as `@forge/kvs` speaks to it, with the limits, refusals and delays of the real one.
 */
export function createKeyValueService(options: KeyValueOptions) {
  const { meter } = options;
  const unseen = new Map<string, Hidden<'own'>>();
  const late: Hidden<'late'> = new Map();
  const mayStore = scopesOf(options.manifest).has('storage:app');
  const fetch = (path: string, init: RequestInit, invocationId: string): Response => {
    const own: Hidden<'own'> = unseen.get(invocationId) ?? new Map<string, Unseen['own']>();
    if (isBehind(options)) unseen.set(invocationId, own);
    try {
      if (!mayStore) throw refusal(403, 'FORBIDDEN', 'The app has no scope storage:app.');
      const { body, read, written } = operationAt(
        path,
        createOperations(spacesOf(options, own, late)),
      )(bodyOf(init));
      meter.kvs(path.slice('/api/v1/'.length), read, written);
      return answer(body);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      meter.kvs(path.slice('/api/v1/'.length), error.code === 'KEY_NOT_FOUND' ? 1024 : 0, 0);
      return refused(error);
    }
  };
  return { fetch, forget: (invocationId: string) => unseen.delete(invocationId) };
}

/** True: a query does not see what the invocation that asks has itself changed. */
function isBehind({ faults }: KeyValueOptions): boolean {
  return faults.now.store?.eventualQueries === true;
}

function bodyOf(init: RequestInit): unknown {
  return JSON.parse(typeof init.body === 'string' ? init.body : '{}');
}

function operationAt(path: string, operations: Readonly<Record<string, Operation>>): Operation {
  const operation = operations[path.replace('/api/v1/', '')];
  if (operation === undefined) throw refusal(404, 'NOT_FOUND', `The store has no operation ${path}.`);
  return operation;
}

function spacesOf(options: KeyValueOptions, unseen: Hidden<'own'>, lates: Hidden<'late'>): Spaces {
  const lagSeconds = options.faults.now.store?.lagSeconds ?? 0;
  const open = (name: string) => {
    const own: Unseen['own'] = unseen.get(name) ?? new Map<string, never>();
    const late: Unseen['late'] = lates.get(name) ?? new Map<string, never>();
    if (isBehind(options)) unseen.set(name, own);
    lates.set(name, late);
    return openKeySpace(options.state, name, options.now, { own, late, lagSeconds });
  };
  return {
    keys: open('keys'),
    secrets: open('secrets'),
    entity: (name) => {
      const declaration = options.manifest.app.storage.entities.find((entity) => entity.name === name);
      if (declaration === undefined)
        throw refusal(400, 'INVALID_ENTITY_TYPE', `The manifest declares no entity "${String(name)}".`);
      return { space: open(`entity/${declaration.name}`), declaration };
    },
  };
}

function answer(body: unknown): Response {
  return body === undefined
    ? new Response(null, { status: 204 })
    : new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}

function refused({ status, code, message }: Refusal): Response {
  return new Response(JSON.stringify({ code, message }), {
    status,
    headers: { 'content-type': 'application/json' },
  });
}
