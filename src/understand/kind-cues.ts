/**
 * Words that speak for a kind, written down by hand: what the model leans on where the labelled news has too few
 * articles of a kind to learn its words from. Stems: `arrest` stands for arrested and arrests too.
 */
import type { Kind } from '../domain/story.ts';

export const cues: Record<Kind, string[]> = {
  incident:
    'breach|cyberattack|cyber attack|cyber-attack|cyber incident|ransomware attack|data breach|was hit|were hit|hit by|disrupt|outage|shut down|halt|stolen|stole|leak|exposed|compromis|victim|claims responsibility|claimed responsibility|customers affected|offline|restore|resume|recover|notif|unauthori|hacked|data theft|disclosed|systems down|cyber security incident|incident'.split(
      '|',
    ),
  vulnerability:
    'vulnerabilit|flaw|zero-day|zero day|patch|security update|cve|exploit|bug|remote code execution|privilege escalation|authentication bypass|unpatched|proof-of-concept|advisory|actively exploited|security hole|workaround|cvss|fixes'.split(
      '|',
    ),
  'malware-campaign':
    'malware|campaign|phishing|spear-phishing|botnet|backdoor|trojan|infostealer|stealer|threat actor|hacking group|hackers target|targeting|espionage|apt|ransomware gang|new variant|payload|command and control|spyware|loader|state-sponsored|state-backed|lure|hackers use|malicious'.split(
      '|',
    ),
  'law-enforcement':
    'arrest|charged|charges|indict|sentenced|jailed|prison|pleaded guilty|pleads guilty|plead|convicted|court|judge|trial|police|prosecutor|extradit|seized|takedown|dismantl|crackdown|suspect|custody|teenager|bail|lawsuit|class action|settlement|sued|sues|fined|fine|investigators|europol|interpol|fbi|detained|guilty|national crime agency|raid|law firm|claims on behalf|investigates claims|legal action|llp|damages'.split(
      '|',
    ),
  policy:
    'bill|legislation|law|regulation|regulator|directive|minister|ministry|parliament|senate|congress|government|white house|commission|policy|policies|proposal|proposed|ban|strategy|framework|guidance|treaty|convention|sanction|lawmakers|open letter|privacy rules|encryption|national security|mandate|act expires|shutdown|reporting rules|compliance|urges|consultation|funding for|executive order|committee|summit|cooperation|agreement|minister|secretary|prime minister|president|mps|mayor|calls for|called for|bailout|loan|emergency directive|rescue package|measures'.split(
      '|',
    ),
  research:
    'report|study|survey|research|researchers|findings|found that|according to data|statistics|rise in|increase in|trend|analysis|per cent|percent|experts warn|analysts|discovered|new technique|poll|on the rise|surge|average cost|data shows|reveals that'.split(
      '|',
    ),
  product:
    'launch|announces|announced|unveil|introduces|new feature|solution|platform|availability|release|integrat|partnership|partners with|rolls out|rolled out|tool|powered|protects|offering|award|certification|how to|business wire|prnewswire|globe newswire|service|best|deal|review|subscription|vpn|edition|upgrade|customers can|adds|feature|defense|defence|backup|desktop|users'.split(
      '|',
    ),
  market:
    'shares|stock|acquire|acquisition|merger|funding round|raises|investors|revenue|profit|earnings|market|valuation|ipo|insurer|insurance|premiums|analyst|forecast|quarter|ftse|billion|sales|economy|growth|cost|guidance|trading|wall street|award|wins|named|appoints|appointed|ceo'.split(
      '|',
    ),
};
