/** The page's own code, bundled and minified by the build (`.rolldown.js`) from `page/`. */

/** A classic script. Holds nothing that could end a script element. */
export declare const script: string;
/** Of the script, as `sha256-…` in base 64: the page's security policy lets this one run, and no other. */
export declare const scriptHash: string;
export declare const style: string;
