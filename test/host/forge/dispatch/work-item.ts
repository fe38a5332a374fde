/** Work that waits for the app: an event pushed to a queue, or a product event that a trigger listens to. */
export interface WorkItem {
  readonly id: string;
  readonly kind: 'queue' | 'trigger';
  /** Key of the consumer or trigger. */
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly timeoutSeconds: number;
  readonly body: unknown;
  readonly createdAt: number;
  readonly dueAt: number;
  readonly queue?: { readonly name: string; readonly jobId: string; readonly concurrency?: Concurrency };
  /** Id of the item of which this is a second delivery. */
  readonly copyOf?: string;
  /** Id of the invocation that its chain of pushes began with; absent: it begins one itself. */
  readonly origin?: string;
  readonly retries: number;
  readonly retryContext?: unknown;
}

export interface Concurrency {
  readonly key: string;
  readonly limit: number;
}

/** How the events of one push stand. */
export interface Job {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}
