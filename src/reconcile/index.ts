export { createReconciler, finish, mergeReconcilers, offer, seatOf } from './reconciler.ts';
export type { Reconciler, ReconcilerOptions, ZoneOffset } from './reconciler.ts';
export type { Seat } from './rows.ts';
