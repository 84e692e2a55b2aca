/**
 * Names of authorities and laws that are something else as often (a file, a firm, a word, another land's body): they count
 * only where an article says what they are.
 */

/** Of up to four capitals, those that in security news mean one authority or law whatever stands beside them. */
const wellKnown = new Set(
  (
    'ABIN ACCC ACMA ACSC ADAE AEPD AIVD ANPD APRA ASD ASIO BKA BND BNetzA BOJ BSI BSSN BfDI BfV CBP CBZC CBŚP CCCS CCPA CDC ' +
    'CFAA CFPB CFTC CIA CICC CISA CJEU CNIL CNMF COPPA CRTC CSIS CSRB CSSF DEA DGSE DGSI DHS DICT DMA DMCA DNSC DOJ DPC DSA ' +
    'DWP DoD EASA ECB EDPB EDPS EDÖB EEAS EFCC EIOPA ENISA EPPO ESMA FAA FATF FBI FCA FCC FCDO FDA FDIC FERC FINMA FIOD FISA ' +
    'FSB FTC GAO GCHQ GCSB GDPR GLBA HDPA HHS HKMA HMRC HSI I4C IAEA IC3 ICAO ICE ICO IEBC IMDA IMF INCD INEC IRGC IRS KISA ' +
    'KNF KNPA KOSA KVKK LAPD LGPD MCMC METI MHRA MI5 MI6 MIIT MIVD MOD MOIS MSIT MSS MoD NABU NAIH NATO NBTC NCA NCSC NCTV ' +
    'NDAA NERC NHS NIS2 NISC NIST NKSC NNSA NPCC NSA NSDC NTIA NYPD OAIC ODNI OECD OFAC ONCD OSCE OVIC PBOC PCPD PDPA PDPC ' +
    'PIPC PLA PSTI RBA RBI RCMP RGPD SAPS SBU SEBI SEC SVR TSA TfL UN UODO USCG VSSE ÚOOÚ ГРУ СБУ СВР ФСБ'
  ).split(' '),
);

/** Longer ones, and words. */
const alsoWords = new Set('CLOUD Datatilsynet Finanstilsynet Hawks Politie Servel Cyberint'.split(' '));

/** Whether a name of an authority or a law is by itself anybody's: "PST", "MAS", and not "PIPEDA", "CISA". */
export const isAmbiguous = (name: string): boolean =>
  alsoWords.has(name) || (/^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}]{2,4}$/u.test(name) && !wellKnown.has(name));
