export { outcomeOf, REFUSED, UNKNOWN, UNREAD, UNSENT } from './classify.ts';
export { createReconciler, finish, mergeReconcilers, offer, seatOf } from './reconciler.ts';
export type { Reconciler, ReconcilerOptions, ZoneOffset } from './reconciler.ts';
export type { Seat } from './rows.ts';
export { isOpen, stakesOf } from './stakes.ts';
export { balance } from './sums.ts';
