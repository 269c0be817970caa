const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const DAY = 86_400_000;

/** Times here are local milliseconds, written as if universal. */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const clockOf = (time: number): string => {
  const second = Math.floor((time - Math.floor(time / DAY) * DAY) / 1000);
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
};

/** `12:00`, and at midnight the day instead: `03-04`. */
export const tickOf = (time: number): string => (time % DAY === 0 ? dayOf(time).slice(5) : clockOf(time).slice(0, 5));
