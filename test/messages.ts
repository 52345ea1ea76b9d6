// What the client expects of the server's own requests is what the server says. The two import nothing of each other, so
// that either can be replaced; the compiler holds them together here, and nothing of this runs.
import type { AgreedView as ExpectedAgreed } from '../client/agreed-html.ts';
import type { NewDeclaration as SentNew } from '../client/new-declaration.ts';
import type { Made } from '../client/originals.ts';
import type { Arranged as ExpectedArranged, What } from '../client/paragraphs.ts';
import type { Entry as ExpectedEntry, Page as ExpectedPage } from '../client/record.ts';
import type { SinceLast as ExpectedSince } from '../client/since-last.ts';
import type { Summary as ExpectedSummary } from '../client/status.ts';
import type { Timeline as ExpectedTimeline } from '../client/timeline/messages.ts';
import type { AgreedView } from '../server/features/agreed-language.ts';
import type { Arranged, Arrangement } from '../server/features/arrange.ts';
import type { NewDeclaration } from '../server/features/new-declaration.ts';
import type { OriginalMade } from '../server/features/other-original.ts';
import type { Entry } from '../server/features/record-entries.ts';
import type { Page } from '../server/features/record-tree.ts';
import type { SinceLast } from '../server/features/since-last.ts';
import type { Summary } from '../server/features/summary.ts';
import type { Timeline } from '../server/features/timeline.ts';

/** `Said` may be read as `Expected`; the compiler refuses it otherwise. */
type Understood<Said extends Expected, Expected> = Said;

export type Messages = [
	Understood<AgreedView, ExpectedAgreed>,
	Understood<Arranged, ExpectedArranged>,
	Understood<Entry, ExpectedEntry>,
	Understood<Page, ExpectedPage>,
	Understood<SinceLast, ExpectedSince>,
	Understood<Summary, ExpectedSummary>,
	Understood<Timeline, ExpectedTimeline>,
	Understood<OriginalMade, Made>,
	// Sent by the client, understood by the server.
	Understood<SentNew, NewDeclaration>,
	Understood<What, Arrangement>,
];
