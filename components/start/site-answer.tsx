import type { ReactNode } from 'react';
import type { Site } from '@/lib/core/site/site';
import { CHSI_HOME, SITE_TEXTS, siteKindOf, siteWords, trickText } from '@/lib/core/texts/site';
import type { StartReason } from '@/lib/core/view/start-reason';

interface Props {
  readonly reason: StartReason;
  /** null when it is no longer known; the reason says whose page it was all the same */
  readonly site: Site | null;
  readonly children: ReactNode;
}

/**
 * Whose page the icon was clicked on: CHSI's or not, its host, what is wrong with it, what that means (`children`), and the
 * way to the real one.
 */
export function SiteAnswer({ reason, site, children }: Props) {
  const kind = site?.kind ?? siteKindOf(reason);
  if (kind === null) return children;
  const { words, icon, tone } = siteWords(kind);
  const trick = site ? trickText(site) : '';
  return (
    <div className="site" data-site={kind}>
      <p className={`site-words v-${tone}`}>
        <span aria-hidden="true">{icon} </span>
        {words}
      </p>
      {site && site.host !== '' && <Host site={site} />}
      {trick !== '' && <p>{trick}</p>}
      {children}
      {kind !== 'official' && (
        <p>
          <a href={CHSI_HOME} target="_blank" rel="noreferrer">
            {SITE_TEXTS.open} {CHSI_HOME}
          </a>
        </p>
      )}
      <p className="note">{SITE_TEXTS.judged}</p>
    </div>
  );
}

function Host({ site: { host, reads } }: { readonly site: Site }) {
  return (
    <p className="site-host">
      <span className="unseen">{SITE_TEXTS.title}：</span>
      <bdi>{host}</bdi>
      {reads !== null && (
        <span className="note">
          （{SITE_TEXTS.reads} <bdi>{reads}</bdi>）
        </span>
      )}
    </p>
  );
}
