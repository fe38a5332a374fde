import type { AdfNode } from '../adf/adf-node';

/** What the site's Confluence keeps. Instants are epoch milliseconds. */

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** Account ids; `*` is everyone signed in. */
  readonly readers: readonly string[];
  readonly editors: readonly string[];
}

export interface Page {
  readonly id: string;
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly status: 'current' | 'draft' | 'trashed';
  readonly title: string;
  readonly authorId: string;
  readonly createdAt: number;
  readonly version: number;
  readonly labels: readonly Label[];
}

export interface Label {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
}

/** One version of a page; never changed once written. */
export interface PageVersion {
  readonly pageId: string;
  readonly number: number;
  readonly title: string;
  readonly body: AdfNode;
  readonly message: string;
  readonly authorId: string;
  readonly createdAt: number;
}

export interface Property {
  readonly id: string;
  readonly pageId: string;
  readonly key: string;
  readonly value: unknown;
  readonly version: {
    readonly number: number;
    readonly message: string;
    readonly authorId: string;
    readonly createdAt: number;
  };
}

export interface Attachment {
  readonly id: string;
  readonly pageId: string;
  readonly title: string;
  readonly status: 'current' | 'trashed';
  readonly createdAt: number;
  /** Oldest first. */
  readonly versions: readonly AttachmentVersion[];
}

export interface AttachmentVersion {
  readonly number: number;
  /** Identifier of the file in media nodes; each version has its own, so that old pages keep their images. */
  readonly fileId: string;
  readonly mediaType: string;
  readonly size: number;
  readonly comment: string;
  readonly authorId: string;
  readonly createdAt: number;
}

/** Who answers for a task, and when; its words and state stand in the page. */
export interface Task {
  readonly id: string;
  readonly pageId: string;
  readonly localId: string;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly completedBy: string | null;
  readonly completedAt: number | null;
}

export interface Comment {
  readonly id: string;
  readonly pageId: string;
  readonly parentCommentId: string | null;
  readonly body: AdfNode;
  readonly version: number;
  readonly authorId: string;
  readonly createdAt: number;
}
