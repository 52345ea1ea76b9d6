// Front matter that cannot be used as it stands.
import type { Check } from './check.ts';

export const malformedHeader: Check = {
	code: 'malformed-header',
	severity: 'warning',
	alone: 0,
	of: () => undefined,
	*run({ document }) {
		for (const { span, message } of document.header.complaints) yield { span, message };
	},
};
