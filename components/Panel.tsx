import { useEffect, useRef, useState } from 'preact/hooks';
import { answerInWords } from '../lib/answer';
import { copiesOf } from '../lib/coverage/reference';
import { leavesAlone } from '../lib/leaveAlone';
import type { Recall, Report } from '../lib/model';
import { t } from '../lib/words';
import { Actions } from './Actions';
import { AnswerView } from './AnswerView';
import { AskWords } from './AskWords';
import { Bar } from './Bar';
import { Cites, citesInShort } from './CitesRow';
import type { Clicks } from './clicks';
import { Coverage } from './coverage/Coverage';
import type { World, WorldClicks } from './coverage/inquiry';
import { coverageInShort } from './coverage/inShort';
import { Organization } from './coverage/Organization';
import { useFindOriginal } from './coverage/Original';
import { Studies } from './coverage/Studies';
import { type Finder, useFinder } from './Evidence';
import { AllEvidence, evidenceInShort } from './EvidenceRow';
import { LinkView } from './LinkView';
import { LookUpView } from './LookUpView';
import type { MemoryClicks } from './memory/clicks';
import { Offer } from './memory/Offer';
import { Recalled } from './memory/Recalled';
import { Path } from './Path';
import { Row } from './Row';
import { reuseInShort } from './reuse/inShort';
import { Reuse } from './reuse/Reuse';
import { BeingRead, Unread } from './Unread';
import { siteOf, statusOf, type TabView } from './view';
import { Who, WhoInShort } from './WhoRow';

interface PanelProps {
  view: TabView;
  world: World;
  clicks: Clicks & WorldClicks & MemoryClicks;
  /** Every row unfolded, for paper. */
  isWhole?: boolean;
}

/** The sidebar: one answer, the text's way, what most come for, and five questions that unfold. */
export function Panel({ view, world, clicks, isWhole = false }: PanelProps) {
  const { tab, state } = view;
  const status = statusOf(view);
  const site = siteOf(view);
  const report = status.is === 'read' ? status.report : null;
  const [heading, hasLeft] = useLeft();
  // The reader's way back to the page holds for one page and one look-up, of words or of a link; a new one is shown at once.
  const lookUp = state?.lookUp ?? null;
  const link = state?.link ?? null;
  const occasion = JSON.stringify([tab?.id, state?.visit, lookUp?.selection, link?.url]);
  const [left, leave] = useState<string | null>(null);
  // On paper stands the page's own answer.
  const isAside = !isWhole && (lookUp !== null || link !== null) && left !== occasion;
  // What replaces the view begins at its start; the keyboard goes on from there, not from what is gone.
  const main = useRef<HTMLElement>(null);
  // Kept here, for what is below comes and goes with its page.
  const rows = useRef(new Set<string>());
  const finder = useFinder(clicks, state?.visit ?? '');
  // Asked for once more, the same words, or the same link, are shown again.
  useEffect(() => {
    if (lookUp?.answer === null || link?.answer === null) leave(null);
  }, [lookUp, link]);
  const back = () => {
    leave(occasion);
    main.current?.focus();
  };
  return (
    <>
      <Bar
        key={`bar ${state?.visit}`}
        site={site}
        short={report && hasLeft && !isAside ? answerInWords(report) : null}
        isRead={report !== null}
        isAlone={site !== null && leavesAlone(world.settings.leaveAlone, site)}
        clicks={clicks}
        compare={report && (() => clicks.compare(report.origin?.url ? { address: report.origin.url } : null))}
        save={saving(report && state?.recall, clicks)}
      />
      <main ref={main} tabIndex={-1} onFocusIn={bringIntoView}>
        {isAside && link ? (
          <LinkView link={link} view={view} world={world} clicks={clicks} onBack={back} />
        ) : isAside && lookUp ? (
          <LookUpView lookUp={lookUp} report={report} view={view} world={world} clicks={clicks} onBack={back} />
        ) : (
          <>
            {status.is === 'reading' && <BeingRead />}
            {status.is === 'unread' && (
              <Unread why={status.why} view={view} clicks={clicks} onPress={() => main.current?.focus()} />
            )}
            {report && <ReadPage {...{ report, view, world, clicks, isWhole, heading, finder }} rows={rows.current} />}
          </>
        )}
      </main>
      <footer>
        {state && !isWhole && (
          <AskWords
            onAsk={(words) => {
              leave(null);
              clicks.lookUp(words);
              main.current?.focus();
            }}
          />
        )}
        <p>{t('footer')}</p>
      </footer>
    </>
  );
}

/** Saves the text in front, where it is remembered. */
function saving(recall: Recall | null | undefined, clicks: MemoryClicks): (() => Promise<boolean>) | null {
  const id = recall?.is === 'recalled' ? recall.id : null;
  return id === null ? null : () => clicks.saveText(id);
}

/** What the keyboard comes to is seen whole: Firefox leaves under the foot what looks out of it by a line. */
function bringIntoView({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(':focus-visible')) target.scrollIntoView?.({ block: 'nearest' });
}

interface ReadPageProps extends PanelProps {
  report: Report;
  heading: (element: HTMLElement | null) => void;
  finder: Finder;
  /** The rows left open, on whichever visit. */
  rows: Set<string>;
}

function ReadPage({ report, view, world, clicks, isWhole = false, heading, finder, rows }: ReadPageProps) {
  const visit = view.state?.visit ?? '';
  const left = { visit, rows };
  const props = { report, view, world, clicks };
  const [isSought, seek] = useState(false);
  const copies = world.askings.filter((asking) => asking.visit === visit).flatMap(copiesOf);
  const find = useFindOriginal({ ...props, onMore: () => seek(true) });
  return (
    <>
      <AnswerView report={report} finder={finder} heading={heading} />
      {view.state && <Recalled key={`recalled ${visit}`} report={report} state={view.state} clicks={clicks} />}
      <Path key={`path ${visit}`} report={report} />
      <Actions report={report} clicks={clicks} copies={copies}>
        {find.button}
      </Actions>
      {find.content}
      {/* What was chosen and copied in a row is of one page; the next page's begins anew. */}
      <div class="questions" key={visit}>
        <Row left={left} icon="who" title="row_who" answer={<WhoInShort report={report} />} isOpen={isWhole}>
          {() => (
            <>
              <Who report={report} finder={finder} />
              <Organization {...props} />
            </>
          )}
        </Row>
        <Row left={left} icon="reuse" title="row_reuse" answer={reuseInShort(report)} isOpen={isWhole}>
          {() => <Reuse report={report} clicks={clicks} finder={finder} />}
        </Row>
        <Row
          left={left}
          icon="carries"
          title="row_carries"
          answer={coverageInShort(view, world)}
          isOpen={isWhole}
          isSought={isSought}
          onFold={() => seek(false)}
        >
          {() => (
            <>
              <Coverage {...props} />
              <Offer memory={world.settings.memory} isPrivate={view.tab?.private ?? true} clicks={clicks} />
            </>
          )}
        </Row>
        <Row left={left} icon="cites" title="row_cites" answer={citesInShort(report)} isOpen={isWhole}>
          {() => (
            <>
              <Cites report={report} />
              <Studies {...props} />
            </>
          )}
        </Row>
        <Row
          left={left}
          icon="evidence"
          title="row_evidence"
          answer={evidenceInShort(report, view.state)}
          isOpen={isWhole}
        >
          {() => <AllEvidence report={report} state={view.state} finder={finder} />}
        </Row>
      </div>
    </>
  );
}

/** The height of the bar, `--bar` of the styles. Pixels. */
const barHeight = 44;

/** Takes the answer's heading, and tells whether it has scrolled out of sight above. */
function useLeft(): [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [hasLeft, setLeft] = useState(false);
  useEffect(() => {
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setLeft(!entry.isIntersecting && entry.boundingClientRect.top < barHeight);
      },
      { rootMargin: `-${barHeight}px 0px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, hasLeft];
}
