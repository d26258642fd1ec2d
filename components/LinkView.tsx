import { linkKind } from '../lib/link';
import type { LinkAnswer, TabState } from '../lib/model';
import { searchLinks } from '../lib/searchElsewhere';
import { hostOf } from '../lib/text/address';
import { dateInWords, inOneLine, type MessageKey, t } from '../lib/words';
import { Back } from './Back';
import { ArchivedCopy } from './coverage/FirstSeen';
import type { PartProps, World } from './coverage/inquiry';
import { linkLabels } from './labels';
import { OrganizationFacts } from './OrganizationFacts';
import { Address } from './Out';
import { SearchElsewhere } from './SearchElsewhere';
import { Name, PageText, Sentence } from './Text';
import type { TabView } from './view';

type AskedLink = NonNullable<TabState['link']>;

interface LinkViewProps {
  link: AskedLink;
  view: TabView;
  world: World;
  clicks: PartProps['clicks'];
  onBack(): void;
}

/** Fewer letters are no headline that a search would find: "read more". */
const shortestHeadline = 20;

/** Where a link leads: what the memory and the dataset say of it, and what can be asked of the network by a further click. */
export function LinkView({ link, view, world, clicks, onBack }: LinkViewProps) {
  const { url, text, answer } = link;
  const isWeb = linkKind(url) === 'web';
  const isAsked = world.askings.some(({ detail, visit }) => detail === url && visit === view.state?.visit);
  const words = text && text.length >= shortestHeadline ? text : '';
  return (
    <>
      <section class="answer">
        <Back onBack={onBack} />
        <h1>{answer ? <Answered link={link} answer={answer} /> : <span role="status">{t('link_looking')}</span>}</h1>
        <blockquote class="strongest">
          {text && (
            <p>
              <PageText language={view.state?.report?.page.language ?? null}>{text}</PageText>
            </p>
          )}
          <p class="facts">
            {isWeb ? (
              <Address to={url} />
            ) : (
              <bdi>
                <Name>{url}</Name>
              </bdi>
            )}
          </p>
        </blockquote>
      </section>
      {answer && isWeb && (
        <div class="unfolded">
          <Read memory={answer.memory} />
          <Site answer={answer} />
          <section>
            <h2>{t('first_seen_title')}</h2>
            <p class="facts">{t(isAsked ? 'first_seen_note' : 'link_asks_nobody')}</p>
            <ul class="plain copies">
              <ArchivedCopy {...{ view, world, clicks }} address={url} of="link_copy" label="first_seen_ask_page" />
            </ul>
          </section>
          <SearchElsewhere links={searchLinks({ words, url })} />
        </div>
      )}
    </>
  );
}

/** The answer in one sentence: what was read there, else who is at home there, else that this is no page of the web. */
function Answered({ link: { url }, answer: { site, memory } }: { link: AskedLink; answer: LinkAnswer }) {
  const kind = linkKind(url);
  if (kind !== 'web') return t(linkLabels[kind]);
  const told = memory.is === 'asked' ? memory.texts.find(({ origin }) => origin !== null) : undefined;
  if (told?.origin) return <Said say="link_origin" name={told.origin.name} />;
  if (site?.organization) return <Said say="link_leads" name={site.organization.name} />;
  return <Said say="link_unknown" name={hostOf(url) ?? url} />;
}

const Said = ({ say, name }: { say: MessageKey; name: string }) => (
  <Sentence
    say={say}
    parts={[
      <em key="name">
        <Name>{name}</Name>
      </em>,
    ]}
  />
);

/** What was read at the address before; nothing where the memory is off. */
function Read({ memory }: { memory: LinkAnswer['memory'] }) {
  if (memory.is === 'off') return null;
  if (memory.is === 'failed') return <p class="facts">{t('link_memory_failed')}</p>;
  if (memory.texts.length === 0) return <p class="facts">{t('link_not_read')}</p>;
  return (
    <section>
      <h2>{t('link_read')}</h2>
      <ul class="plain">
        {memory.texts.map(({ title, site, day, published, origin }) => (
          <li key={`${day} ${title}`}>
            <p class="name">
              <PageText language={null}>{title}</PageText>
            </p>
            <p class="facts">
              <Name>{site}</Name>
              {` · ${inOneLine([t('link_read_on', dateInWords(day) ?? day), published && t('link_published', dateInWords(published) ?? published)])}`}
            </p>
            <p class="facts">
              {origin ? (
                <Sentence say="link_names" parts={[<Name key="who">{origin.name}</Name>]} />
              ) : (
                t('link_names_nobody')
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is at home where the link leads, and who owns them. */
function Site({ answer: { site } }: { answer: LinkAnswer }) {
  if (!site?.organization) return <p class="facts">{t('link_no_site')}</p>;
  const { organization, owner } = site;
  return (
    <section>
      <h2>{t('link_site')}</h2>
      <p class="name">
        <Name>{organization.name}</Name>
      </p>
      {owner && (
        <p class="facts">
          <Sentence say="link_owner" parts={[<Name key="who">{owner}</Name>]} />
        </p>
      )}
      <OrganizationFacts {...organization} />
    </section>
  );
}
