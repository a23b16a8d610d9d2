type Props = { readonly gained: number; readonly lost: number; readonly most: number };

const half = 56;

/** Gained to the right, filled; lost to the left, hollow: told apart without colour. The figures stand beside it. */
export function ChangeBar({ gained, lost, most }: Props) {
  const length = (count: number) => (most === 0 ? 0 : (count / most) * (half - 2));
  return (
    <svg
      className="change-bar"
      viewBox={`0 0 ${half * 2} 14`}
      width={half * 2}
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      {lost > 0 && (
        <rect
          x={half - length(lost)}
          y="3"
          width={length(lost)}
          height="8"
          fill="#fff"
          stroke="var(--strong-line)"
          strokeWidth="1.5"
        />
      )}
      {gained > 0 && <rect x={half} y="2" width={length(gained)} height="10" fill="var(--lead)" />}
      <path d={`M${half} 0 V14`} stroke="var(--strong-line)" strokeWidth="1.5" />
    </svg>
  );
}
