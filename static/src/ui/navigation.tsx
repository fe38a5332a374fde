import './navigation.css';

interface NavigationProps<T extends string> {
  readonly label: string;
  readonly current: T;
  readonly items: readonly { readonly id: T; readonly label: string }[];
  readonly go: (id: T) => void;
}

/** The tabs; the current one is marked for screen readers too. */
export function Navigation<T extends string>({ label, current, items, go }: NavigationProps<T>) {
  return (
    <nav aria-label={label} className="navigation">
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-current={item.id === current ? 'page' : undefined}
              onClick={() => go(item.id)}
            >
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
