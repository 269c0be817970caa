/** Endings of files that are taken from folders and archives; a file named outright may end as it likes. */
export const LOG_ENDING = /\.(?:csv|txt|tsv|json|jsonl|ndjson|log)(?:\.gz)?$/i;
export const ZIP_ENDING = /\.zip$/i;
