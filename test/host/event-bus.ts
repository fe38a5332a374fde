import type { EventBus, ProductEvent } from './seams/products';

/** Tells every listener of each event, in the order in which they came. */
export function createEventBus(): EventBus {
  const listeners: ((event: ProductEvent) => void)[] = [];
  return {
    emit: (event) => listeners.forEach((listener) => listener(event)),
    on: (listener) => void listeners.push(listener),
  };
}
