/** Stands for the globals that only Node has (`browser.mjs`). */
export const process = {};
export const Buffer = {};
export const setImmediate = {};
export const require = {};
