// The package brings no types; it is node's module written anew.
declare module 'assert/' {
	export { default } from 'node:assert';
}
