import { viewerWith, type Viewer } from '../../domain/access/viewer';
import type { Caller } from '../ports/ports';

/** The caller as a viewer, with their rights on the project asked about. */
export const viewerOf = ({ capabilities }: Caller): Viewer => viewerWith(capabilities);
