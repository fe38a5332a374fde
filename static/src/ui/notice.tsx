import type { ReactNode } from 'react';
import './notice.css';

export type NoticeAppearance = 'information' | 'success' | 'warning' | 'error';

const ICONS: Readonly<Record<NoticeAppearance, ReactNode>> = {
  information: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="M8 7v4.5M8 4.2v.6" />
    </>
  ),
  success: (
    <>
      <circle cx="8" cy="8" r="7" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5 15 14H1L8 1.5Z" />
      <path d="M8 6v3.6M8 11.6v.4" />
    </>
  ),
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Z" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />
    </>
  ),
};

interface NoticeProps {
  readonly appearance: NoticeAppearance;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A notice with what to do next. Screen readers speak errors and successes when they appear. */
export function Notice({ appearance, title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice-${appearance}`} role={appearance === 'error' ? 'alert' : 'status'}>
      <svg className="notice-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {ICONS[appearance]}
      </svg>
      <div className="notice-body">
        <p className="strong">{title}</p>
        {children !== undefined && <div className="notice-text">{children}</div>}
        {actions !== undefined && <div className="row">{actions}</div>}
      </div>
    </div>
  );
}
