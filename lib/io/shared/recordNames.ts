/** How the records of a tab are named in `storage.session`. Without libraries: they are asked for before any is ready. */

export const tabPrefix = 'tab:';
export const askedPrefix = 'asked:';

/** The name of what is known about a tab. */
export const tabName = (tabId: number): string => `${tabPrefix}${tabId}`;
/** The name of what was asked of the world about a tab. */
export const askedName = (tabId: number): string => `${askedPrefix}${tabId}`;
