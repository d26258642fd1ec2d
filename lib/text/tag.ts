/** The language of a BCP 47 tag, small, without its script and country: `pt` of `pt-BR`; empty where there is none. */
export const primaryOf = (tag: string | null | undefined): string => tag?.toLowerCase().split(/[-_]/)[0] ?? '';
