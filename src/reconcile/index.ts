export { createReconciler, finish, mergeReconcilers, offer } from './reconciler.ts';
export type { Reconciler, ZoneOffset } from './reconciler.ts';
