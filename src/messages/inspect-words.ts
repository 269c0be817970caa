import type { EncodingCertainty, InputKind } from '../model/record.ts';
import type { Formats } from './formats.ts';

/** How a kind, a profile or a zone was found; the keys are those of the reader. */
export type KindBy = 'asked' | 'profile' | 'columns' | 'close';
export type ProfileBy = 'asked' | 'headers' | 'names' | 'content' | 'own';
export type ZoneBy = 'asked' | 'profile' | 'header' | 'column' | 'times' | 'assumed';

/** What `posalarm inspect` says. */
export interface InspectWords {
  readonly labels: {
    readonly kind: string;
    readonly format: string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly header: string;
    readonly profile: string;
    readonly times: string;
    readonly zone: string;
    readonly tables: string;
    readonly rows: string;
    readonly columns: string;
    readonly ignored: string;
    readonly secrets: string;
    readonly codes: string;
    readonly values: string;
    readonly records: string;
    readonly rejects: string;
    readonly starter: string;
  };
  readonly certainty: Readonly<Record<EncodingCertainty, string>>;
  readonly kindBy: Readonly<Record<KindBy, string>>;
  /** One of somebody's own profiles, of whose columns so many are there. */
  readonly profileFits: (found: number, of: number, f: Formats) => string;
  readonly profileBy: Readonly<Record<ProfileBy, string>>;
  readonly zoneBy: Readonly<Record<ZoneBy, string>>;
  readonly tab: string;
  readonly headerLine: (line: number) => string;
  readonly noHeader: string;
  /** Fields that are no column of the records. */
  readonly helpers: Readonly<Record<string, string>>;
  readonly byProfile: string;
  readonly byContent: string;
  readonly account: (
    rows: {
      readonly records: number;
      readonly accepted: number;
      readonly rejected: number;
      readonly duplicates: number;
    },
    f: Formats,
  ) => string;
  readonly more: (count: number, f: Formats) => string;
  readonly kinds: Readonly<Record<InputKind, string>>;
  /** Where the starter profile went. */
  readonly wrote: (file: string) => string;
  readonly howToWrite: string;
}
