/** A table in the bundle as the text it is: a header, then one row a line, columns parted by tabs. */
declare module '*.tsv?raw' {
  const text: string;
  export default text;
}

/** The table of organizations as scripts/organizations.ts packs it. */
declare module '*/organizations.tsv' {
  const text: string;
  export default text;
}
