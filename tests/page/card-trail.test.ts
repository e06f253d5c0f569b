import { expect, it } from 'vitest';
import { CardTrail } from '../../lib/page/card-trail.ts';

it('leads back the way a reader came, place by place', () => {
  const trail = new CardTrail<string>();
  expect(trail.last).toBeNull();
  trail.leave('链长制');
  trail.leave('链主企业');
  const shown: string[] = [];
  // What goes back leaves the place it was at, and that is no place to go back to.
  const show = (from: string) => (place: string) => {
    trail.leave(from);
    shown.push(place);
  };
  trail.back(show('灯塔工厂'));
  expect([trail.last, shown]).toEqual(['链长制', ['链主企业']]);
  trail.back(show('链主企业'));
  trail.back(show('链长制'));
  expect([trail.last, shown]).toEqual([null, ['链主企业', '链长制']]);
});

it('begins anew once it is cleared, and does not grow for ever', () => {
  const trail = new CardTrail<number>();
  for (let place = 0; place < 100; place += 1) trail.leave(place);
  let steps = 0;
  while (trail.last !== null) {
    trail.back(() => undefined);
    steps += 1;
  }
  expect(steps).toBe(20);
  trail.leave(1);
  trail.clear();
  expect(trail.last).toBeNull();
});
