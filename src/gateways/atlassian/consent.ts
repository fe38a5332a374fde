import { NeedsAuthenticationError } from '@forge/api';

/**
 * Whether a call was refused because the person has not let the app act on their behalf. Such an error is
 * thrown on unchanged: the platform catches it, asks the person, and calls again.
 */
export const isAskingForConsent = (error: unknown): boolean => error instanceof NeedsAuthenticationError;
