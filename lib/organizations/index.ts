/** The embedded dataset of organizations: a name, an alias or a domain in, an organization out. Pure; no network, no DOM. */
export { type AgencyMention, agenciesIn } from './agency';
export { alsoMeans, type Meaning } from './ambiguous';
export { isSupplier, type Organization } from './dataset';
export { undeclined } from './declined';
export {
  countryOfDomain,
  domainLabel,
  houseOf,
  isSameHost,
  registrableDomain,
  resolveDomain,
  sameGroup,
} from './domain';
export { foldName, isHomographic, withoutEdition } from './name';
export { policyOf } from './policy';
export { type Context, contextsOf, type Form, isOwnSpelling, organizationById, resolveName } from './resolve';
