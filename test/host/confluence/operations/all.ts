import type { Operation } from '../operation';
import { attachmentOperations } from './attachments';
import { attachmentV1Operations } from './attachments-v1';
import { commentOperations } from './comments';
import { contentV1Operations } from './content-v1';
import { labelV1Operations } from './labels-v1';
import { pagePartOperations } from './page-parts';
import { pageWritingOperations } from './page-writing';
import { pageOperations } from './pages';
import { propertyOperations } from './properties';
import { restrictionV1Operations } from './restrictions-v1';
import { spacePermissionOperations } from './space-permissions';
import { spaceOperations } from './spaces';
import { taskOperations } from './tasks';
import { userOperations } from './users';

/** Every operation that the site's Confluence knows. */
export const operations: readonly Operation[] = [
  ...spaceOperations,
  ...spacePermissionOperations,
  ...pageOperations,
  ...pageWritingOperations,
  ...pagePartOperations,
  ...propertyOperations,
  ...attachmentOperations,
  ...taskOperations,
  ...commentOperations,
  ...userOperations,
  ...contentV1Operations,
  ...attachmentV1Operations,
  ...labelV1Operations,
  ...restrictionV1Operations,
];
