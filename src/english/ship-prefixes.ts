/**
 * What stands before the name of a ship or an aircraft ("HMS Ardent"), in upper case. Public facts. Extend: one entry.
 */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  `HMS HMAS HMCS HMNZS HMT INS USS USNS USCGC RMS SS MV M/V MS MT MS. MY SY FV RRS RV KRI PNS BRP ROKS JDS TCG ARA BAP NRP ESPS FS ITS RFA SMS ENS HMC`.split(
    ' ',
  ),
);
