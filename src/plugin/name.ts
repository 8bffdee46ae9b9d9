/** What the plugin is called in the messages of bundlers. */
export const NAME = 'ruffjs';
