/** Pages kept by the Wayback Machine: whose they are, and where their links lead, stands inside the address. */
const archived = /^https?:\/\/(?:web\.)?archive\.org\/web\/\d{4,14}[a-z_]*\/(?=https?:)/i;

/** The address that an archived one keeps; any other as it is. */
export const liveAddress = (url: string): string => url.replace(archived, '');
