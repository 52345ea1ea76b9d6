// Which semantic tokens there are, in the order in which they are numbered. Told before anything else is loaded.
import type { MentionKind } from '../analysis/facts.ts';

/** What is coloured; the manifest says how. Places and events are left plain: a text is read, not decorated. */
export const types: readonly MentionKind[] = ['agreement', 'organisation', 'person', 'date', 'reference'];

/** The order of types and modifiers in which tokens are numbered; told to the client once. */
export const legend = { tokenTypes: [...types] as string[], tokenModifiers: ['unsettled'] };
