/** Names of groups that are letters of those who track them and a number: whoever has such a name is an actor of its own. */

/** `TA505`, `UNC3944`, `Storm-0501`, `UAT-5918`, `CL-STA-0044`, `APT-C-36`, `UNC-LS-31`, `GTG-1002`, `UNK_QuietWalrus`. */
const designator =
  /^(?:(?:TA|FIN|ATK)\d{1,5}|(?:APT|UNC|DEV|Storm|UAT|UAC|TAG|TEMP|STAC|SLH|UTA|TGR|LARVA|Larva|JINX|GTG|ITG)[-‐‑ ]?\d{1,5}|Hive[-‐‑]?\d{4}|(?:UNC|CL|TGR|UAT|STAC|APT|UTG)(?:[-‐‑][A-Z]{1,4}){1,2}[-‐‑ ]?\d{1,5}|UNK_\p{Lu}\p{L}+)$/u;

/** Whether a name by its form alone is that of a tracked group. */
export const isDesignator = (name: string): boolean => name.length < 40 && designator.test(name);
