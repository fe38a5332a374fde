import './skeleton.css';

/** A grey placeholder of the final size while figures load. Sizes are CSS lengths. */
export function Skeleton({ width = '100%', height }: { readonly width?: string; readonly height: string }) {
  return <span className="skeleton" style={{ width, height }} aria-hidden="true" />;
}

/** Placeholders under one label for screen readers. */
export function SkeletonGroup({
  label,
  heights,
}: {
  readonly label: string;
  readonly heights: readonly string[];
}) {
  return (
    <div className="stack" role="status">
      <span className="visually-hidden">{label}</span>
      {heights.map((height, index) => (
        <Skeleton key={index} height={height} />
      ))}
    </div>
  );
}
