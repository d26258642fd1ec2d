/** One notice, apart from its page → where it says that the text comes from. */
import { judge } from '../../lib/judge';
import { sceneOf } from '../../lib/scene';
import { type Notice, pageOf } from './notice';

export interface Attribution {
  label: 'wire' | 'republished' | 'press-release' | 'excerpt' | 'negative';
  source_name: string | null;
}

/** Reads one notice as the article's own: where it says that the text comes from, or `negative`. */
export function attributionOf(notice: Notice): Attribution {
  const [best] = judge(sceneOf(pageOf(notice))).claimed;
  if (!best || best.kind === 'no-sign' || best.kind === 'not-article') return { label: 'negative', source_name: null };
  return { label: best.kind, source_name: best.name };
}
