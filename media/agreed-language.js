// The page of the view of agreed language: it shows what it is sent, and says which button was pressed.
// @ts-check
const { postMessage } = acquireVsCodeApi();
const page = document.getElementById('page');

addEventListener('message', ({ data: { html } }) => {
	// Who works with the keyboard stays where he was.
	const focused = document.activeElement?.id;
	page.innerHTML = html;
	if (focused) document.getElementById(focused)?.focus();
});

page.addEventListener('click', ({ target }) => {
	const button = target.closest('button[data-action]');
	if (button) postMessage({ action: button.dataset.action, index: Number(button.dataset.index) });
});

postMessage({ action: 'ready', index: 0 });
