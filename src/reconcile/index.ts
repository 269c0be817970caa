export { createReconciler, finish, mergeReconcilers, offer } from './reconciler.ts';
export type { Reconciler, ReconcilerOptions, ZoneOffset } from './reconciler.ts';
