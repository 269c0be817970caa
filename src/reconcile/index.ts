export { outcomeOf, REFUSED, UNKNOWN, UNREAD, UNSENT } from './classify.ts';
export { offerRepeated } from './echoes.ts';
export { finish } from './finish.ts';
export { mergeReconcilers, offer, seatOf } from './reconciler.ts';
export type { Seat } from './rows.ts';
export { isOpen, stakesOf } from './stakes.ts';
export { balance } from './sums.ts';
export { createReconciler } from './state.ts';
export type { Reconciler, ReconcilerOptions, ZoneOffset } from './state.ts';
