import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { KnowledgeNetwork } from '../../../domain/people';

export interface NetworkPoint {
  readonly x: number;
  readonly y: number;
}

export interface NetworkLayout {
  /** In pixels: the drawing is as large as its people need, so that no name lies on another. */
  readonly width: number;
  readonly height: number;
  readonly pointOf: ReadonlyMap<string, NetworkPoint>;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/** Half of the room that a coin with a name below it takes. */
const radius = 56;
/** Between two who share something, from middle to middle; the more they share, the nearer. */
const farthest = 190;
const nearest = 120;
/** d3 itself stops after 300: everything has come to rest by then. */
const steps = 300;

/**
 * Where each person of a network stands: who shares much stands near, nobody stands on another. The
 * same network always gives the same drawing, and nothing moves while one looks.
 */
export function layOutNetwork({
  people,
  ties,
}: Pick<KnowledgeNetwork, 'people' | 'ties'>): NetworkLayout {
  const bodies = people.map(({ personId }): Body => ({ id: personId }));
  const known = new Set(people.map(({ personId }) => personId));
  const links = ties
    .filter(({ one, other }) => known.has(one) && known.has(other))
    .map(({ one, other, count }) => ({ source: one, target: other, count }));
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, (typeof links)[number] & { index?: number }>(links)
        .id(({ id }) => id)
        .distance(({ count }) => Math.max(nearest, farthest - count * 15))
    )
    .force('apart', forceManyBody().strength(-260))
    .force('room', forceCollide(radius).iterations(3))
    // pages are wider than high
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(steps);
  return fit(bodies);
}

/** Moves everybody so that the drawing begins at its left upper corner. */
function fit(bodies: readonly Body[]): NetworkLayout {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const [left, top] = [Math.min(0, ...xs), Math.min(0, ...ys)];
  const at = (value: number, from: number): number => Math.round(value - from + radius);
  return {
    width: at(Math.max(0, ...xs), left) + radius,
    height: at(Math.max(0, ...ys), top) + radius,
    pointOf: new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: at(x, left), y: at(y, top) }])),
  };
}
