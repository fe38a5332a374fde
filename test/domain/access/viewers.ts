import { viewerWith, type Viewer } from '../../../src/domain/access/viewer';

/** Somebody of each audience. */
export const TEAM = viewerWith({ seeCosts: false, manageDeliverables: false });
export const CLIENT: Viewer = { rights: new Set([...TEAM.rights, 'see-prices']) };
export const BUSINESS = viewerWith({ seeCosts: true, manageDeliverables: false });
