import * as z from 'zod/mini';
import { readJson } from '../json';
import { addressOf, get, type Service } from '../service';
import { linkOf, plain } from '../text';

const place = z.optional(
  z.nullable(
    z.object({
      landing_page_url: z.optional(z.nullable(z.string())),
      pdf_url: z.optional(z.nullable(z.string())),
      source: z.optional(z.nullable(z.object({ display_name: z.optional(z.nullable(z.string())) }))),
    }),
  ),
);
const Work = z.lazy(() =>
  z.object({
    doi: z.nullable(z.string()),
    title: z.optional(z.nullable(z.string())),
    publication_year: z.optional(z.nullable(z.number())),
    primary_location: place,
    best_oa_location: place,
  }),
);

/** OpenAlex, one study at a time: single look-ups cost nothing there, lists and searches count against a daily budget. */
export const openalex: Service = {
  id: 'openalex',
  name: 'OpenAlex',
  hosts: ['https://api.openalex.org/*'],
  gives: 'gives_openalex',
  patience: 12_000,
  pace: 1_000,
  reads: [404],
  ask(question) {
    const doi =
      question.topic === 'study' ? question.doi : question.topic === 'coverage' ? question.studies[0] : undefined;
    if (!doi) return null;
    const select = 'id,doi,title,publication_year,primary_location,best_oa_location';
    // A DOI's slash parts its own halves, not the address's.
    const base = `https://api.openalex.org/works/doi:${encodeURIComponent(doi).replaceAll('%2F', '/')}`;
    return get(addressOf(base, { select }), { what: 'study', words: doi });
  },
  read: ({ status, text }, { request }) => {
    if (status === 404) return { is: 'found', findings: [] };
    return readJson(text, Work, (work) => {
      const best = work.best_oa_location;
      const study = {
        is: 'study',
        doi: request.sends[0]?.words ?? '',
        title: plain(work.title ?? '') || null,
        journal: plain(work.primary_location?.source?.display_name ?? '') || null,
        year: work.publication_year ?? null,
        authors: [],
        open: linkOf(best?.landing_page_url) ?? linkOf(best?.pdf_url) ?? '',
      } as const;
      const isAsked = work.doi?.toLowerCase().endsWith(study.doi) ?? false;
      return isAsked ? { is: 'found', findings: [{ ...study, authors: [] }] } : { is: 'failed', why: 'unreadable' };
    });
  },
};
