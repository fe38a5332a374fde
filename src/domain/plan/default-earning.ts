/** Default earning rule, 0/100: done work earns its estimate, which assumes nothing about open work. */
export const DEFAULT_EARNING = 'zero-hundred';
