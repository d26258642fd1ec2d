/** A page that the reader wants to compare, asked for at its own site after a click, and its text. */
import type { Fetched } from '../../compare/other';
import { whyNoDocument } from '../../gate';
import { addressToSend } from '../../privacy';
import { isPermitted } from '../shared/permission';
import { fetchAnswer } from './net';
import type { Room } from './room';

/** For all of the page. Milliseconds. */
const patience = 20_000;

/** The requests of this life, by their addresses, so that they can be stopped. */
const running = new Map<string, AbortController>();

/** Asks for the page of an address, and has its text read. Never rejects. */
export async function fetchText(url: string, room: Pick<Room, 'text'>): Promise<Fetched> {
  if (addressToSend(url) === null) return { is: 'failed', why: 'private' };
  if (!(await isPermitted([url]))) return { is: 'failed', why: 'no-permission' };
  running.get(url)?.abort();
  const stop = new AbortController();
  running.set(url, stop);
  try {
    return await textAt(url, room, stop.signal);
  } finally {
    if (running.get(url) === stop) running.delete(url);
  }
}

async function textAt(url: string, room: Pick<Room, 'text'>, stop: AbortSignal): Promise<Fetched> {
  const request = { url, body: null, headers: { accept: 'text/html, application/xhtml+xml' }, sends: [] };
  const fetched = await fetchAnswer(request, { patience, reads: [404, 410] }, stop);
  if (fetched.is === 'stopped') return { is: 'failed', why: 'stopped' };
  if (fetched.is === 'failed') return { is: 'failed', why: fetched.why };
  const { answer } = fetched;
  if (answer.status !== 200) return { is: 'failed', why: 'absent' };
  const contentType = fetched.contentType?.split(';', 1)[0]?.trim().toLowerCase() || 'text/html';
  const why = whyNoDocument(contentType);
  if (why) return { is: 'unread', why };
  const text = await room.text({ url, html: answer.text, contentType });
  if (stop.aborted) return { is: 'failed', why: 'stopped' };
  return typeof text === 'string' ? { is: 'unread', why: text } : { is: 'text', text };
}

/** Stops asking for a page. */
export async function stopText(url: string): Promise<void> {
  running.get(url)?.abort();
}
