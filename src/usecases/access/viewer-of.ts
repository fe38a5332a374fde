import { viewerWith, type Viewer } from '../../domain/access/viewer';
import type { Caller } from '../ports/ports';

/** A caller by their rights on the project that they ask about. */
export const viewerOf = ({ capabilities }: Caller): Viewer => viewerWith(capabilities);
