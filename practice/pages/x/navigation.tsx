import { session, takeTurns, withRange } from '../here.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icon.tsx';

/** The side navigation; it names the account that is signed in. */
export function Navigation({ onCompose }: { onCompose?(): void }) {
  const { account, beside, delegate, visible } = session;
  const shown = delegate ? account : beside;
  return (
    <header className="x-nav">
      <nav aria-label="Primary">
        <NavLink testId="AppTabBar_Home_Link" href="/home" icon="home" label="Home" />
        <NavLink testId="AppTabBar_Explore_Link" href="/explore" icon="search" label="Explore" />
        <NavLink testId="AppTabBar_Notifications_Link" href="/notifications" icon="bell" label="Notifications" />
        {visible && (
          <NavLink testId="AppTabBar_Profile_Link" href={`/${shown.x.handle}`} icon="person" label="Profile" />
        )}
      </nav>
      <a
        href={onCompose ? '/compose/post' : withRange('/compose/post')}
        data-testid="SideNav_NewTweet_Button"
        aria-label="Post"
        className="x-new"
        onClick={(event) => {
          if (!onCompose) return;
          event.preventDefault();
          onCompose();
        }}
      >
        <Icon name="feather" />
      </a>
      <div className="x-nav-space" />
      {visible && (
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label="Account menu"
          className="x-switcher"
          onClick={() => delegate && takeTurns(delegate)}
        >
          <Avatar account={shown} />
        </button>
      )}
    </header>
  );
}

type NavLinkProps = { readonly testId: string; readonly href: string; readonly icon: IconName; readonly label: string };

function NavLink({ testId, href, icon, label }: NavLinkProps) {
  const followed = testId === 'AppTabBar_Home_Link' ? withRange(href) : href;
  return (
    <a
      data-testid={testId}
      href={followed}
      aria-label={label}
      className="x-nav-link"
      onClick={(event) => {
        if (followed === href) event.preventDefault();
      }}
    >
      <Icon name={icon} />
    </a>
  );
}
