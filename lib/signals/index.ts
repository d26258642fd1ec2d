/** The signs we know. Adding one: a file beside this one, and a line here. */
import { address } from './address';
import { byline } from './byline';
import { counter } from './counter';
import { credit } from './credit';
import { data } from './data';
import { dateline } from './dateline';
import { notice } from './notice';
import { release } from './release';
import { rights } from './rights';
import type { Signal } from './signal';

export const signals: readonly Signal[] = [address, byline, counter, credit, data, dateline, notice, release, rights];
