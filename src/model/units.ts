/** Branded numbers: a bare number cannot be passed where a unit is expected. */
declare const unit: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly [unit]: 'EpochMs' };
/** A span of time in milliseconds. */
export type DurationMs = number & { readonly [unit]: 'DurationMs' };
/** Money as a whole number of the currency's smallest unit (ISO 4217 exponent), e.g. cents or fen. */
export type MinorUnits = number & { readonly [unit]: 'MinorUnits' };
/** Identifies a card within one run only; never printed, never written. */
export type CardToken = number & { readonly [unit]: 'CardToken' };
/** Log-odds (natural logarithm): 0 says nothing, +2.2 makes odds nine times larger. */
export type LogOdds = number & { readonly [unit]: 'LogOdds' };

export const epochMs = (value: number): EpochMs => value as EpochMs;
export const durationMs = (value: number): DurationMs => value as DurationMs;
export const minorUnits = (value: number): MinorUnits => value as MinorUnits;
export const cardToken = (value: number): CardToken => value as CardToken;
export const logOdds = (value: number): LogOdds => value as LogOdds;

export const SECOND: DurationMs = durationMs(1000);
export const MINUTE: DurationMs = durationMs(60_000);
export const HOUR: DurationMs = durationMs(3_600_000);
export const DAY: DurationMs = durationMs(86_400_000);
