import './progress-bar.css';

interface ProgressBarProps {
  /** 0 to 1. */
  readonly value: number;
  /** What progresses, for screen readers. */
  readonly label: string;
  readonly text: string;
  readonly narrow?: boolean;
}

/** A bar filled in proportion, followed by its figure. */
export function ProgressBar({ value, label, text, narrow = false }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <span className={`progress${narrow ? ' progress-narrow' : ''}`}>
      <span
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <span className="progress-fill" style={{ width: `${percent}%` }} />
      </span>
      <span className="number">{text}</span>
    </span>
  );
}
