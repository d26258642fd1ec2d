/** The kinds of things that can be added. Adding one: a file beside this one, and a line here. */
import type { Kind } from './kind.ts';
import { language } from './language.ts';
import { license } from './license.ts';
import { service } from './service.ts';
import { signal } from './signal.ts';

export const kinds: readonly Kind[] = [signal, language, service, license];
