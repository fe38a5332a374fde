/** Scopes that operations need: any one of the sets in a list suffices. */
export const READ_PAGE = [['read:page:confluence']];
export const WRITE_PAGE = [['write:page:confluence']];
export const DELETE_PAGE = [['delete:page:confluence']];
export const CHANGE_PAGE_PROPERTY = [['read:page:confluence', 'write:page:confluence']];
export const READ_SPACE = [['read:space:confluence']];
export const READ_ATTACHMENT = [['read:attachment:confluence']];
export const DELETE_ATTACHMENT = [['delete:attachment:confluence']];
export const WRITE_FILE = [['write:confluence-file'], ['write:attachment:confluence']];
export const READ_FILE = [['readonly:content.attachment:confluence'], ['read:attachment:confluence']];
export const READ_LABEL = [['read:confluence-content.summary'], ['read:label:confluence']];
export const WRITE_LABEL = [['write:confluence-content'], ['write:label:confluence']];
export const READ_CONTENT = [['read:confluence-content.all'], ['read:content-details:confluence']];
export const WRITE_CONTENT = [
  ['write:confluence-content'],
  ['write:content:confluence', 'read:content-details:confluence'],
];
export const READ_CONTENT_METADATA = [['read:content.metadata:confluence']];
export const READ_HIERARCHY = [['read:hierarchical-content:confluence']];
export const READ_TASK = [['read:task:confluence']];
export const WRITE_TASK = [['write:task:confluence']];
export const READ_COMMENT = [['read:comment:confluence']];
export const WRITE_COMMENT = [['write:comment:confluence']];
export const DELETE_COMMENT = [['delete:comment:confluence']];
export const READ_USER = [['read:user:confluence']];
export const READ_USER_V1 = [['read:confluence-user'], ['read:content-details:confluence']];
export const READ_GROUP = [['read:confluence-groups'], ['read:group:confluence']];
export const READ_SPACE_V1 = [
  ['read:confluence-space.summary'],
  ['read:content.metadata:confluence', 'read:space:confluence'],
];
