import type { RelatedType } from '../../domain/entity.ts';

/** A shape for each type: what an entity is must be seen without colour. Corners as parts of the radius. */
const corners: Partial<Record<RelatedType, [x: number, y: number][]>> = {
  actor: regular(6, 0),
  malware: regular(3, -90),
  campaign: regular(4, -90),
  vulnerability: regular(3, 90),
  place: regular(5, -90),
  // A star of four points.
  observable: regular(8, -90).map(([x, y], n): [number, number] =>
    n % 2 === 0 ? [x * 1.2, y * 1.2] : [x * 0.5, y * 0.5],
  ),
  law: [
    [-0.7, -0.8],
    [1.1, -0.8],
    [0.7, 0.8],
    [-1.1, 0.8],
  ],
  sector: [
    [-1.1, -0.55],
    [1.1, -0.55],
    [1.1, 0.55],
    [-1.1, 0.55],
  ],
};

function regular(sides: number, from: number): [number, number][] {
  return Array.from({ length: sides }, (_, n) => {
    const angle = ((from + (360 * n) / sides) * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

interface Props {
  type: RelatedType;
  x: number;
  y: number;
  radius: number;
  className?: string;
}

const short = (value: number) => Math.round(value * 10) / 10;

export function Shape({ type, x, y, radius, className }: Props) {
  const points = corners[type];
  if (points !== undefined)
    return (
      <polygon
        className={className}
        points={points.map(([dx, dy]) => `${short(x + dx * radius)},${short(y + dy * radius)}`).join(' ')}
      />
    );
  const half = radius * 0.85;
  switch (type) {
    case 'tool':
    case 'product':
      return (
        <rect
          className={className}
          x={short(x - half)}
          y={short(y - half)}
          width={short(half * 2)}
          height={short(half * 2)}
          rx={type === 'product' ? short(half / 2) : 0}
        />
      );
    case 'organisation':
      return (
        <rect
          className={className}
          x={short(x - radius * 1.2)}
          y={short(y - radius * 0.65)}
          width={short(radius * 2.4)}
          height={short(radius * 1.3)}
          rx={short(radius * 0.65)}
        />
      );
    default:
      return <circle className={className} cx={short(x)} cy={short(y)} r={short(radius * 0.85)} />;
  }
}
