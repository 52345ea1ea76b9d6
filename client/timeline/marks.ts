/** The shapes of the timeline, one for each kind, so that colour alone tells nothing. */

import type { Kind } from './messages.ts';

/** A path round the origin, about ten units across. */
export const marks: Readonly<Record<Kind, string>> = {
	declaration: 'M0,-6.5 6.5,0 0,6.5 -6.5,0Z',
	agreement: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z',
	cited: 'M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0ZM-2,0a2,2 0 1,1 4,0a2,2 0 1,1 -4,0Z',
	visit: 'M0,-6 6,5 -6,5Z',
	meeting: 'M-4.75,-4.75h9.5v9.5h-9.5Z',
};
