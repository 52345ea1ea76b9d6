/** Node's assertions where there is no node. */

// The package of that name, not node's own module: hence the slash.
import assert from 'assert/';

export default assert.strict;
