import { type Asking, isAsking, type ServiceState } from '../../lib/coverage/model';
import { plural, t } from '../../lib/words';

/** How many services are in each of these states. */
const count = ({ states }: Pick<Asking, 'states'>, ...wanted: ServiceState['is'][]): number =>
  Object.values(states).filter((state) => state && wanted.includes(state.is)).length;

/** Who was asked and gave no answer, each ground by itself: "1 could not be asked", "2 stopped". */
export function missingOf(asking: Pick<Asking, 'states'>): string[] {
  const failed = count(asking, 'failed', 'interrupted');
  const unasked = count(asking, 'not-asked');
  const stopped = count(asking, 'stopped');
  return [
    failed > 0 && plural('tally_failed', failed),
    unasked > 0 && plural('tally_unasked', unasked),
    stopped > 0 && plural('tally_stopped', stopped),
  ].filter((part) => part !== false);
}

/** How many have answered. */
export const answersOf = (asking: Pick<Asking, 'states'>): number => count(asking, 'answered');

/** How far a question is: "Asking… 3 answers so far", "Finished: 5 answered, 1 could not be asked". */
export function tallyOf(asking: Pick<Asking, 'states'>): string {
  const answered = answersOf(asking);
  if (isAsking(asking)) return plural('tally_asking', answered);
  const missing = missingOf(asking);
  const parts = answered > 0 || missing.length === 0 ? [plural('tally_answered', answered), ...missing] : missing;
  return t('tally_finished', parts.join(', '));
}
