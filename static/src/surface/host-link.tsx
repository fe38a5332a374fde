import { useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { addressOf, goTo, type HostPlace } from '../platform';

/** A link to a place of the site, opened by the host: the frame itself must not navigate. */
export function HostLink({
  place,
  newTab = false,
  children,
}: {
  readonly place: HostPlace;
  readonly newTab?: boolean;
  readonly children: ReactNode;
}) {
  const address = useAddress(place);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    void goTo(place, newTab || event.metaKey || event.ctrlKey);
  };
  return (
    <a href={address} onClick={follow}>
      {children}
    </a>
  );
}

function useAddress(place: HostPlace): string {
  const [address, setAddress] = useState('path' in place ? place.path : '#');
  const key = JSON.stringify(place);
  useEffect(() => {
    let shown = true;
    void addressOf(JSON.parse(key) as HostPlace).then((found) => {
      if (shown && found !== null) setAddress(found);
    });
    return () => {
      shown = false;
    };
  }, [key]);
  return address;
}

/** A link to an issue by its key. */
export function IssueLink({
  issueKey,
  children,
}: {
  readonly issueKey: string;
  readonly children?: ReactNode;
}) {
  return (
    <HostLink place={{ path: `/browse/${encodeURIComponent(issueKey)}` }} newTab>
      {children ?? issueKey}
    </HostLink>
  );
}
