import * as z from 'zod/mini';
import { readJson } from '../json';
import { addressOf, get, type Service } from '../service';
import { plain } from '../text';

const lines = z.optional(z.nullable(z.array(z.string())));
const Works = z.lazy(() =>
  z.object({
    message: z.object({
      items: z.array(
        z.object({
          DOI: z.string(),
          title: lines,
          'container-title': lines,
          author: z.optional(
            z.array(
              z.object({ given: z.optional(z.string()), family: z.optional(z.string()), name: z.optional(z.string()) }),
            ),
          ),
          published: z.optional(z.object({ 'date-parts': z.array(z.array(z.nullable(z.number()))) })),
        }),
      ),
    }),
  }),
);

/** No more studies than this are asked about at once; an address has an end. */
const mostStudies = 20;

/** Crossref, which registers most DOIs: all studies an article cites in one request. */
export const crossref: Service = {
  id: 'crossref',
  name: 'Crossref',
  hosts: ['https://api.crossref.org/*'],
  gives: 'gives_crossref',
  patience: 15_000,
  pace: 1_000,
  ask(question) {
    if (question.topic !== 'coverage' || question.studies.length === 0) return null;
    const studies = question.studies.slice(0, mostStudies);
    const parameters = {
      filter: studies.map((doi) => `doi:${doi}`).join(','),
      rows: String(studies.length),
      select: 'DOI,title,author,published,container-title,URL',
    };
    return get(
      addressOf('https://api.crossref.org/works', parameters),
      ...studies.map((words) => ({ what: 'study', words }) as const),
    );
  },
  read: ({ text }, { request }) =>
    readJson(text, Works, ({ message }) => {
      const asked = new Set(request.sends.map(({ words }) => words));
      return {
        is: 'found',
        findings: message.items
          .filter(({ DOI }) => asked.has(DOI.toLowerCase()))
          .map((work) => ({
            is: 'study',
            doi: work.DOI.toLowerCase(),
            title: plain(work.title?.[0] ?? '') || null,
            journal: plain(work['container-title']?.[0] ?? '') || null,
            year: work.published?.['date-parts'][0]?.[0] ?? null,
            authors: (work.author ?? [])
              .slice(0, 10)
              .map(({ name, given, family }) => plain(name ?? [given, family].filter(Boolean).join(' ')))
              .filter(Boolean),
            open: null,
          })),
      };
    }),
};
