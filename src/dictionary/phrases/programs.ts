import type { SymptomId } from '../../model/symptom.ts';
import type { PhraseRule } from './rule.ts';

/*
 * Failures by the names that programs and protocols give them: POSIX errno (IEEE Std 1003.1, errno.h), getaddrinfo (RFC 3493),
 * the numbers of Winsock and of libcurl (curl.se, libcurl-errors), exceptions of Java and .NET, the errors of OpenSSL and Node.
 */
export const PROGRAMS: readonly PhraseRule[] = [
  [
    'certificate-expired',
    [
      'certificate has expired|cert has expired|certificateexpiredexception|certificate expired exception|err cert date invalid|certificate verify failed & expired',
    ],
  ],
  [
    'certificate-invalid',
    [
      'unable to verify the first certificate|self signed certificate|depth zero self signed cert|unable to get local issuer cert*|certificate verify failed|unknown ca|certificate unknown',
    ],
  ],
  [
    'tls-error',
    [
      'sslhandshakeexception|ssl handshake exception|sslhandshake exception|sslexception|ssl exception|sslpeerunverifiedexception|sslpeer unverified exception|certpathvalidatorexception|cert path validator exception|err ssl*|err tls*|err cert*|ssl alert|tlsv1 alert|wrong version number|authenticationexception|authentication exception & ssl|tls',
      'curl|libcurl|curle & 35|51|58|60|ssl',
    ],
  ],
  [
    'address-error',
    [
      'enotfound|eai again|eai noname|eai nodata|getaddrinfo|unknownhostexception|unknown host exception|nxdomain|servfail|err name not resolved|wsahost not found',
      'curl|libcurl|curle & 5|6|couldnt resolve',
    ],
  ],
  [
    'receive-timeout',
    [
      'etimedout|esockettimedout|sockettimeoutexception|socket timeout exception|readtimeoutexception|read timeout exception|timeoutexception|timeout exception|wsaetimedout|deadline exceeded|err timed out & !connect*|pin|card',
      'curl|libcurl|curle & 28|operation timedout|operation timed out',
    ],
  ],
  [
    'connect-failed',
    [
      'econnrefused|econnreset|econnaborted|enetunreach|ehostunreach|enetdown|ehostdown|enotconn|epipe|etimedout|connectexception|connect exception|noroutetohostexception|no route to host exception|socketexception|socket exception|err connection*|err network*|err internet disconnected|wsaeconnrefused|wsaeconnreset|wsaenetunreach|socket hang up|broken pipe',
      'curl|libcurl|curle & 7|52|55|56|couldnt connect|recv error|send error',
    ],
  ],
];

/** `HTTP 503`, `HTTP/1.1 503`, `HTTP status 503`, `status code: 503`. */
const STATUS =
  /\b(?:http(?:s|\/\d(?:\.\d)?)?(?:[\s_:=-]*(?:status|code|error|response|resp))*|status[\s_]?code)[\s_:=#(-]*([45]\d\d)\b/i;

/**
 * What an answer of the web server in front of a host means for the payment (RFC 9110 section 15, RFC 6585 for 429): refused for want
 * of a name or a key, not understood, not found, too late, or a server that is not well.
 */
const BY_STATUS: readonly (readonly [statuses: readonly number[], symptom: SymptomId])[] = [
  [[401, 403, 407, 511], 'security-processing-failed'],
  [[404, 410, 421], 'routing-failed'],
  [[408, 504], 'host-timeout'],
  [[400, 405, 406, 411, 413, 414, 415, 422], 'format-error'],
  [[429], 'issuer-unavailable'],
];

/** The symptom of a web server's answer that a text tells by its number; undefined where it tells none. */
export const symptomOfStatus = (text: string): SymptomId | undefined => {
  const found = STATUS.exec(text)?.[1];
  if (found === undefined) return undefined;
  const status = Number(found);
  const symptom = BY_STATUS.find(([statuses]) => statuses.includes(status))?.[1];
  return symptom ?? (status >= 500 ? 'issuer-unavailable' : undefined);
};
