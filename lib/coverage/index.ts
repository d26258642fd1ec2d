/** Everybody who can be asked, in the order in which the reader is told of them. */
import type { ServiceName } from '../model';
import type { Question } from './model';
import type { OwnServices, Request, Service } from './service';
import { archive } from './services/archive';
import { bingNews } from './services/bingNews';
import { crossref } from './services/crossref';
import { gdelt } from './services/gdelt';
import { googleNews } from './services/googleNews';
import { hackerNews } from './services/hackerNews';
import { openalex } from './services/openalex';
import { searxng } from './services/searxng';
import { wayback } from './services/wayback';
import { wikidata } from './services/wikidata';
import { wikipedia } from './services/wikipedia';

export const services: readonly Service[] = [
  googleNews,
  bingNews,
  wayback,
  hackerNews,
  crossref,
  openalex,
  wikidata,
  wikipedia,
  gdelt,
  searxng,
  archive,
];

/** What a service would be sent: announced by the panel and asked by the background, from here. */
export interface Ask {
  service: Service;
  request: Request;
}

/** Everybody who has something to be asked for a question. */
export const asksFor = (question: Question, own: OwnServices): Ask[] =>
  services.flatMap((service) => {
    const request = service.ask(question, own);
    return request ? [{ service, request }] : [];
  });

const byName = new Map(services.map((service) => [service.id, service]));

/** The service of this name. */
export function serviceNamed(name: ServiceName): Service {
  const service = byName.get(name);
  if (!service) throw new Error(`no service is named ${name}`);
  return service;
}
