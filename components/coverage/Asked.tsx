import type { MessageKey } from '../../lib/words';
import { type Ask, AskButton, AskOutcome, ChangeButton, Whom } from './Ask';
import { Progress } from './Progress';

interface AskedProps {
  ask: Ask;
  label: MessageKey;
  /** Whether it is what most come for in its place. */
  isMain?: boolean;
  /** Whether its button stands in a line of text from the beginning. */
  isText?: boolean;
}

/** A question whole, in one place: how far it is and its buttons in one line, below them what a press leads to. */
export function Asked({ ask, label, isMain = false, isText = false }: AskedProps) {
  const { asking, offers } = ask.inquiry;
  return (
    <div class="asked">
      <div class="asked-line">
        {asking && <Progress asking={asking} offers={offers} />}
        <AskButton ask={ask} label={label} look={asking || isText ? 'link' : isMain ? 'main' : undefined} />
        <ChangeButton ask={ask} />
        {isText && <Whom ask={ask} say="world_asks_short" />}
      </div>
      {!isText && <Whom ask={ask} say="world_asks" />}
      <AskOutcome ask={ask} />
    </div>
  );
}
