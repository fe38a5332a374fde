import { listing, sorted } from '../listing';
import type { Answer, Call, Operation } from '../operation';
import { refusal } from '../refusal';
import { jsonBody, objectIn, textIn } from '../request-body';
import { CHANGE_PAGE_PROPERTY, READ_PAGE } from '../scopes';
import type { Property } from '../store/records';
import { numberIn, pageFor, pageToChange } from './found';
import { versionShown } from './page-shown';

const PROPERTIES = '/wiki/api/v2/pages/:id/properties';
const ONE = `${PROPERTIES}/:propertyId`;

export const propertyOperations: readonly Operation[] = [
  { id: 'getPageContentProperties', method: 'GET', path: PROPERTIES, scopes: READ_PAGE, answer: list },
  {
    id: 'createPageProperty',
    method: 'POST',
    path: PROPERTIES,
    scopes: CHANGE_PAGE_PROPERTY,
    answer: create,
  },
  { id: 'getPageContentPropertiesById', method: 'GET', path: ONE, scopes: READ_PAGE, answer: read },
  { id: 'updatePagePropertyById', method: 'PUT', path: ONE, scopes: CHANGE_PAGE_PROPERTY, answer: update },
  { id: 'deletePagePropertyById', method: 'DELETE', path: ONE, scopes: CHANGE_PAGE_PROPERTY, answer: remove },
];

function propertiesOf(call: Call, pageId: string): readonly Property[] {
  return [...call.world.properties.entries()]
    .map(([, property]) => property)
    .filter((property) => property.pageId === pageId);
}

function list(call: Call): Answer {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const key = call.request.query('key');
  const properties = propertiesOf(call, page.id).filter(
    (property) => key === undefined || property.key === key,
  );
  return listing(
    call,
    sorted(properties, call.request.query('sort'), { key: (property) => property.key }),
    propertyShown,
  );
}

function propertyShown(property: Property): Readonly<Record<string, unknown>> {
  return {
    id: property.id,
    key: property.key,
    value: property.value,
    version: versionShown(property.version),
  };
}

function propertyFor(call: Call): Property {
  const { page } = pageFor(call, numberIn(call, 'id'));
  const property = call.world.properties.get(numberIn(call, 'propertyId'));
  if (property === undefined || property.pageId !== page.id)
    throw refusal(404, 'No such property of this page');
  return property;
}

function read(call: Call): Answer {
  return { status: 200, body: propertyShown(propertyFor(call)), objects: 1 };
}

const LARGEST_VALUE = 32 * 1024;

function checked(sent: Readonly<Record<string, unknown>>): { readonly key: string; readonly value: unknown } {
  const key = textIn(sent, 'key') ?? '';
  if (key === '' || key.length > 255) throw refusal(400, "Provided value for 'key' is not valid");
  if (sent['value'] === undefined) throw refusal(400, "Missing required field 'value'");
  if (Buffer.byteLength(JSON.stringify(sent['value'])) > LARGEST_VALUE)
    throw refusal(413, 'The value of a property must be at most 32 KB');
  return { key, value: sent['value'] };
}

async function create(call: Call): Promise<Answer> {
  const { page } = pageToChange(call, numberIn(call, 'id'), 404);
  const { key, value } = checked(await jsonBody(call));
  if (propertiesOf(call, page.id).some((property) => property.key === key)) {
    throw refusal(409, `A property with the key '${key}' already exists on this page`);
  }
  return keep(call, { id: call.world.nextId(), pageId: page.id, key, value }, 1, '');
}

async function update(call: Call): Promise<Answer> {
  const before = propertyFor(call);
  pageToChange(call, before.pageId, 404);
  const sent = await jsonBody(call);
  const { key, value } = checked(sent);
  if (key !== before.key) throw refusal(400, 'The key of a property cannot be changed');
  const version = objectIn(sent, 'version') ?? {};
  if (version['number'] !== before.version.number + 1) {
    throw refusal(
      409,
      `Version must be incremented when updating a property. Current Version: [${before.version.number}]. Provided version: [${String(version['number'])}]`,
    );
  }
  return keep(
    call,
    { id: before.id, pageId: before.pageId, key, value },
    before.version.number + 1,
    textIn(version, 'message') ?? '',
  );
}

function keep(call: Call, what: Omit<Property, 'version'>, number: number, message: string): Answer {
  const property = {
    ...what,
    version: { number, message, authorId: call.accountId, createdAt: call.world.clock.now() },
  };
  call.world.properties.set(property.id, property);
  return { status: 200, body: propertyShown(property), objects: 1 };
}

function remove(call: Call): Answer {
  const property = propertyFor(call);
  pageToChange(call, property.pageId, 404);
  call.world.properties.delete(property.id);
  return { status: 204 };
}
