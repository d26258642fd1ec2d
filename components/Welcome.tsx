import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../lib/model';
import { t } from '../lib/words';
import { Choice } from './Choice';
import { Mark } from './Mark';
import { MemoryChoice } from './memory/MemorySettings';
import { type Family, PinPicture } from './PinPicture';
import { Sample } from './Sample';

interface WelcomeProps {
  family: Family;
  detect: Settings['detect'];
  onDetect(detect: Settings['detect']): void;
  memory: Settings['memory'];
  onMemory(choice: 'on' | 'off'): void;
  /** The keys as they are set in the browser; null where none are. */
  shortcuts: { popup: string | null; sidebar: string | null };
  /** The sidebar itself, about the sample article. */
  panel: ComponentChildren;
  onSettings(): void;
}

/** The first page a new reader sees: an article to try us on, our answer beside it, and the way through both. */
export function Welcome({ family, detect, onDetect, memory, onMemory, shortcuts, panel, onSettings }: WelcomeProps) {
  return (
    <>
      <main class="welcome">
        <div class="guide">
          <h1>
            <Mark size={28} /> {t('welcome_heading')}
          </h1>
          <p class="lead">{t('welcome_lead')}</p>
          <Steps
            steps={[
              { title: t('welcome_pin_title'), content: <Pin family={family} /> },
              { title: t('welcome_answer_title'), content: <p>{t('welcome_answer', t('evidence_show'))}</p> },
              { title: t('welcome_reuse_title'), content: <p>{t('welcome_reuse')}</p> },
              { title: t('welcome_lookup_title'), content: <LookUpSteps /> },
              {
                title: t('welcome_choice_title'),
                content: (
                  <>
                    <Choice
                      title="settings_detect"
                      chosen={detect}
                      onChoose={onDetect}
                      options={[
                        { value: 'automatic', label: 'settings_detect_automatic' },
                        { value: 'on-request', label: 'settings_detect_on_request' },
                      ]}
                    />
                    <MemoryChoice memory={memory} onChoose={onMemory} />
                    <p>{t('welcome_privacy')}</p>
                    <Shortcuts shortcuts={shortcuts} />
                    <button type="button" onClick={onSettings}>
                      {t('open_settings')}
                    </button>
                  </>
                ),
              },
            ]}
          />
        </div>
        <div class="trial">
          <p class="soft">{t('welcome_try')}</p>
          <Sample />
        </div>
        <div class="beside">{panel}</div>
      </main>
      <footer class="welcome-footer">{t('footer')}</footer>
    </>
  );
}

/** Steps of which one is open; any can be opened, and each leads to the next. */
function Steps({ steps }: { steps: readonly { title: string; content: ComponentChildren }[] }) {
  const [open, setOpen] = useState<number | null>(0);
  const list = useRef<HTMLOListElement>(null);
  const go = (to: number) => {
    setOpen(to);
    list.current?.querySelectorAll('summary')[to]?.focus();
  };
  return (
    <ol class="tour" aria-label={t('welcome_steps')} ref={list}>
      {steps.map(({ title, content }, index) => (
        <li key={title}>
          <details
            open={open === index}
            // One that opens closes the others; what those say of it then is no news.
            onToggle={({ currentTarget }) =>
              setOpen((known) => (currentTarget.open ? index : known === index ? null : known))
            }
          >
            <summary>
              <h2>{title}</h2>
            </summary>
            <div class="step">
              {content}
              {index < steps.length - 1 && (
                <button type="button" onClick={() => go(index + 1)}>
                  {t('welcome_next')}
                </button>
              )}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

const pinWords = { chrome: 'welcome_pin_chrome', firefox: 'welcome_pin_firefox' } as const satisfies Record<
  Family,
  string
>;

function Pin({ family }: { family: Family }) {
  const marks = [
    ['/icon/32.png', 'dotted', t('badge_means')],
    ['/icon/32.png', undefined, t('welcome_mark_plain')],
    ['/icon/unread-32.png', undefined, t('welcome_mark_unread')],
  ] as const;
  return (
    <>
      <p>{t(pinWords[family])}</p>
      <PinPicture family={family} />
      <ul class="marks">
        {marks.map(([icon, look, words]) => (
          <li key={words}>
            <span class={look}>
              <img src={icon} alt="" width="24" height="24" />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </>
  );
}

function LookUpSteps() {
  return (
    <>
      <ol class="plain">
        <li>{t('lookup_how_select')}</li>
        <li>{t('lookup_how_menu')}</li>
        <li>{t('lookup_how_answer')}</li>
      </ol>
      <p>{t('welcome_lookup_try')}</p>
    </>
  );
}

function Shortcuts({ shortcuts }: Pick<WelcomeProps, 'shortcuts'>) {
  const keys = (set: string | null) => (set ? <kbd>{set}</kbd> : t('welcome_shortcut_none'));
  return (
    <>
      <h3>{t('welcome_shortcuts')}</h3>
      <dl class="pairs">
        <dt>{t('welcome_shortcut_popup')}</dt>
        <dd>{keys(shortcuts.popup)}</dd>
        <dt>{t('welcome_shortcut_sidebar')}</dt>
        <dd>{keys(shortcuts.sidebar)}</dd>
      </dl>
    </>
  );
}
