/**
 * How a deliverable earns where nobody said: estimates of what is done, which assumes nothing about open
 * work.
 */
export const DEFAULT_EARNING = 'zero-hundred';
