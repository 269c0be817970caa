/**
 * Where a log does not tell which terminals share a roof: whether those that fail together are one shop's, which a line
 * of its own explains, or hang on a channel that serves others as well.
 */

/**
 * How many terminals a shop has, of a hundred shops: most have few (own inference from acquirers' counts of terminals per
 * merchant, about two). Each size up to twelve alike beyond six.
 */
const SHOPS_OF_SIZE: readonly number[] = [0, 0.3, 0.25, 0.15, 0.1, 0.06, 0.04];
const LARGE_SHOP = { upTo: 12, each: 0.012, beyond: 0.002 } as const;

/** How probable it is that an export without merchants is one shop's own, by its terminals. Own inference. */
const ONE_SHOP_LOG = [
  { upTo: 4, probability: 0.7 },
  { upTo: 8, probability: 0.5 },
  { upTo: 12, probability: 0.3 },
  { upTo: 20, probability: 0.1 },
] as const;
const ONE_SHOP_LOG_BEYOND = 0.02;

/** In one shop, a line or a channel that fails takes all terminals with it more often than some. Own inference. */
const TAKES_ALL = { line: 0.8, channel: 0.9 } as const;

/** Shares of a fleet that one of its channels serves, all equally likely; of those that fail a few may be quiet just then. */
const SHARES_SERVED = [0.2, 0.5, 0.98] as const;

const logChoose = (n: number, k: number): number => {
  let log = 0;
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return log;
};

const shopsOfSize = (terminals: number): number =>
  SHOPS_OF_SIZE[terminals] ?? (terminals <= LARGE_SHOP.upTo ? LARGE_SHOP.each : LARGE_SHOP.beyond);

/**
 * Odds that the `failing` of `terminals` are under one roof whose line fails, against a channel that serves just these; both
 * are taken to be as probable beforehand.
 */
export const oddsOfOneRoof = (failing: number, terminals: number): number => {
  const n = Math.max(1, terminals, failing);
  const k = Math.max(1, failing);
  const oneShop = ONE_SHOP_LOG.find(({ upTo }) => n <= upTo)?.probability ?? ONE_SHOP_LOG_BEYOND;
  const justThese = Math.exp(-logChoose(n, k));
  // Of some terminals each number is as likely as the other.
  const some = (all: number): number => (k === n ? all : ((1 - all) / Math.max(1, n - 1)) * justThese);
  const served =
    SHARES_SERVED.reduce((sum, share) => sum + share ** k * (1 - share) ** (n - k), 0) / SHARES_SERVED.length;
  const roof = oneShop * some(TAKES_ALL.line) + (1 - oneShop) * (k === n ? 0 : shopsOfSize(k) * justThese);
  const channel = oneShop * some(TAKES_ALL.channel) + (1 - oneShop) * served;
  return roof / channel;
};
