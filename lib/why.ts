/** What to say where there is no report. */
import type { Why } from './model';
import type { MessageKey } from './words';

/**
 * Why there is no report: in one sentence, where need be with what to do about it, and the button that may change it.
 * Only what works is offered.
 */
export const whyLabels = {
  'not-asked': { label: 'why_not_asked', note: null, remedy: 'remedy_read' },
  'left-alone': { label: 'why_left_alone', note: null, remedy: 'remedy_read_once' },
  'browser-page': { label: 'why_browser_page', note: 'why_browser_page_note', remedy: null },
  store: { label: 'why_store', note: 'why_store_note', remedy: null },
  pdf: { label: 'why_pdf', note: 'why_pdf_note', remedy: null },
  picture: { label: 'why_picture', note: 'why_no_text_note', remedy: null },
  data: { label: 'why_data', note: 'why_no_text_note', remedy: null },
  file: { label: 'why_file', note: 'why_file_note', remedy: null },
  'no-access': { label: 'why_no_access', note: 'why_no_access_note', remedy: null },
  'kept-out': { label: 'why_kept_out', note: 'why_kept_out_note', remedy: null },
  'not-loaded': { label: 'why_not_loaded', note: 'why_not_loaded_note', remedy: null },
  'not-article': { label: 'why_not_article', note: 'why_not_article_note', remedy: 'remedy_read_anyway' },
  'too-large': { label: 'why_too_large', note: 'why_too_large_note', remedy: null },
  'too-much': { label: 'why_too_much', note: 'why_too_much_note', remedy: null },
  full: { label: 'why_full', note: 'why_full_note', remedy: 'remedy_read_again' },
  'long-address': { label: 'why_long_address', note: 'why_long_address_note', remedy: null },
  'too-slow': { label: 'why_too_slow', note: null, remedy: 'remedy_read_again' },
  broken: { label: 'why_broken', note: null, remedy: 'remedy_read_again' },
  gone: { label: 'why_gone', note: null, remedy: 'remedy_read_again' },
  'not-allowed': { label: 'why_not_allowed', note: null, remedy: null },
} as const satisfies Record<Why, { label: MessageKey; note: MessageKey | null; remedy: MessageKey | null }>;
