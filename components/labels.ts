/** Which sentence says which value of the model; the compiler keeps each table whole. */
import type { Failure, NotAsked, Sent } from '../lib/coverage/model';
import type { LinkKind } from '../lib/link';
import type { LookUp, OrganizationKind, Place, SignalName, Terms, TermsSource, Use, UseName } from '../lib/model';
import type { Caution } from '../lib/privacy';
import type { MessageKey } from '../lib/words';
import type { Came } from './coverage/inquiry';

export const placeLabels = {
  address: 'place_address',
  head: 'place_head',
  data: 'place_data',
  markup: 'place_markup',
  byline: 'place_byline',
  dateline: 'place_dateline',
  opening: 'place_opening',
  body: 'place_body',
  closing: 'place_closing',
  footer: 'place_footer',
} as const satisfies Record<Place, MessageKey>;

export const signalLabels = {
  address: 'signal_address',
  byline: 'signal_byline',
  counter: 'signal_counter',
  credit: 'signal_credit',
  data: 'signal_data',
  dateline: 'signal_dateline',
  notice: 'signal_notice',
  release: 'signal_release',
  rights: 'signal_rights',
} as const satisfies Record<SignalName, MessageKey>;

export const organizationLabels = {
  'news-agency': 'organization_news_agency',
  'state-media': 'organization_state_media',
  'press-release-wire': 'organization_press_release_wire',
  'syndication-service': 'organization_syndication_service',
  newspaper: 'organization_newspaper',
  magazine: 'organization_magazine',
  broadcaster: 'organization_broadcaster',
  digital: 'organization_digital',
  'nonprofit-newsroom': 'organization_nonprofit_newsroom',
  'blog-network': 'organization_blog_network',
  aggregator: 'organization_aggregator',
  'academic-commentary': 'organization_academic_commentary',
  university: 'organization_university',
  'scientific-publisher': 'organization_scientific_publisher',
  'think-tank': 'organization_think_tank',
  advocacy: 'organization_advocacy',
  ngo: 'organization_ngo',
  government: 'organization_government',
  intergovernmental: 'organization_intergovernmental',
  company: 'organization_company',
} as const satisfies Record<OrganizationKind, MessageKey>;

export const useLabels = {
  republish_noncommercial: 'use_republish_noncommercial',
  republish_commercial: 'use_republish_commercial',
  print: 'use_print',
  excerpt: 'use_excerpt',
  translate: 'use_translate',
  modify: 'use_modify',
  ai_training: 'use_ai_training',
} as const satisfies Record<UseName, MessageKey>;

/** A mark beside each word, so that the answer never hangs on color alone. */
export const answerLabels = {
  allowed: { mark: '✓', label: 'answer_allowed' },
  conditional: { mark: '✓', label: 'answer_conditional' },
  'permission-required': { mark: '?', label: 'answer_permission_required' },
  forbidden: { mark: '✕', label: 'answer_forbidden' },
  unstated: { mark: '–', label: 'answer_unstated' },
} as const satisfies Record<Use, { mark: string; label: MessageKey }>;

/** On what ground we name the holder of the rights. */
export const groundLabels = {
  notice: 'ground_notice',
  metadata: 'ground_metadata',
  origin: 'ground_origin',
  site: 'ground_site',
} as const satisfies Record<NonNullable<Terms['holderGround']>, MessageKey>;

/** What speaks of the terms; a notice of the site's own is its small print. */
export const sourceLabels = {
  notice: 'source_notice',
  license: 'source_license',
  metadata: 'source_metadata',
  policy: 'source_policy',
} as const satisfies Record<TermsSource['kind'], MessageKey>;

/** What introduces the words that decide an answer; what stands on no page says where it comes from. */
export const decidingLabels = {
  notice: 'deciding_notice',
  license: 'deciding_license',
  metadata: 'deciding_metadata',
  policy: 'deciding_policy',
} as const satisfies Record<TermsSource['kind'], MessageKey>;

/** What stands in the place of a license and is none by name. */
export const licenseLabels: ReadonlyMap<string, MessageKey> = new Map([
  ['all-rights-reserved', 'license_reserved'],
  ['public-domain', 'license_public_domain'],
  ['custom', 'license_custom'],
]);

export const lookUpLabels = {
  article: 'lookup_article',
  quotation: 'lookup_quotation',
  notice: 'lookup_notice',
  caption: 'lookup_caption',
  linked: 'lookup_linked',
  around: 'lookup_around',
  absent: 'lookup_absent',
  unread: 'lookup_unread',
} as const satisfies Record<LookUp['kind'], MessageKey>;

/** A link that leads to no page of the web. */
export const linkLabels = {
  long: 'link_long',
  mail: 'link_mail',
  phone: 'link_phone',
  script: 'link_script',
  file: 'link_file',
  other: 'link_other',
} as const satisfies Record<Exclude<LinkKind, 'web'>, MessageKey>;

/** What most services are sent, as a sentence around it. */
export const sendsLabels = {
  headline: 'sends_headline',
  phrase: 'sends_phrase',
  address: 'sends_address',
  name: 'sends_name',
  study: 'sends_study',
  site: 'sends_site',
  date: 'sends_date',
} as const satisfies Record<Sent, MessageKey>;

/** What leaves the computer with a question. */
export const sentLabels = {
  headline: 'sent_headline',
  phrase: 'sent_phrase',
  address: 'sent_address',
  name: 'sent_name',
  study: 'sent_study',
  site: 'sent_site',
  date: 'sent_date',
} as const satisfies Record<Sent, MessageKey>;

/** Why a service gave no answer. */
export const failureLabels = {
  offline: 'failure_offline',
  unreachable: 'failure_unreachable',
  timeout: 'failure_timeout',
  busy: 'failure_busy',
  refused: 'failure_refused',
  down: 'failure_down',
  'wrong-setup': 'failure_wrong_setup',
  consent: 'failure_consent',
  redirected: 'failure_redirected',
  'too-large': 'failure_too_large',
  unreadable: 'failure_unreadable',
  said: 'failure_said',
} as const satisfies Record<Failure, MessageKey>;

/** Why a service was not asked. */
export const notAskedLabels = {
  'no-permission': 'not_asked_no_permission',
} as const satisfies Record<NotAsked, MessageKey>;

/** What speaks against sending anything about a page. */
export const cautionLabels = {
  'private-window': 'caution_private_window',
  file: 'caution_file',
  unknown: 'caution_unknown',
  loopback: 'caution_loopback',
  'private-address': 'caution_private_address',
  intranet: 'caution_intranet',
  credentials: 'caution_credentials',
  token: 'caution_token',
} as const satisfies Record<Caution, MessageKey>;

/** Why a click asked nobody. */
export const beganLabels = {
  'ask-first': 'began_ask_first',
  nothing: 'began_nothing',
  gone: 'began_gone',
  full: 'began_full',
  silent: 'began_silent',
} as const satisfies Record<Exclude<Came, 'asked'>, MessageKey>;
