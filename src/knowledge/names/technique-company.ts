/**
 * Ordinary words that mean a technique where an attack is told, if they stand together. Every line is an id of ATT&CK Enterprise
 * and its words, in any order near one another; `|` parts what may stand in the same place. The rarest comes first: it is
 * looked for. Compared by stems.
 */
const lines = `
T1566.001 attachment|attachments|attached email|emails|e|mail|mails|mailed|message|phishing opened|malicious|malware|infected|sent|booby|macro|weaponized|weaponised
T1566.001 mailed|emailed attachment|attached
T1566.002 link|links email|emails|mail|mails|message|sms led|login|fake|malicious|phishing|click|credentials
T1566.003 linkedin|whatsapp|telegram|discord|facebook contacted|approached|messaged recruiter|job|malicious|offers|fake
T1566.004 phoned|called|callers|caller|calls password|passwords|credentials|employees|staff|helpdesk|victim|victims talked|tricked|persuaded|convinced|asked|posed|posing|pretended|impersonated
T1566.004 callers|caller talked|tricked|persuaded|convinced|asked password|passwords|credentials
T1190 exploited flaw|cve|vulnerability|bug|flaws|vulnerabilities|unpatched server|servers|gateway|firewall|appliance|appliances|vpn|exchange|citrix|fortigate|application|website|firewalls|facing|public
T1190 sql injection used|exploited|entered|attacked|enter|attackers|hackers|intruders
T1133 exposed|facing|external vpn|desktop|rdp|citrix access|entered|came|got|broke|entry|gained|connected|enter|came|got|broke
T1133 vpn without
T1078 stolen|compromised|leaked|bought|hijacked|purchased credentials|password|passwords|logins used|uses|use|logged|signed|log|entered|enter|authenticated
T1078 valid|hijacked|compromised|purchased account|accounts logged|signed|entered|authenticated
T1195.002 update|updates|installer|build slipped|inserted|hid|smuggled|injected code|malware|backdoor
T1195.002 update|updates|installer|build vendor|software|supplier|product tampered|trojanized|trojanised|backdoored|poisoned|planted|hijacked
T1195.001 malicious|poisoned|trojanized|trojanised|backdoored|rogue|compromised npm|pypi|nuget|rubygems|crates|go|maven package|packages|library|libraries|module|modules
T1199 managed|msp|outsourcing|contractor|supplier provider|service|msp|contractor|supplier reached|entered|access|pivoted|through|via attackers|intruders|hackers|gang|actors|network
T1091 usb drive|drives|sticks|stick|flash|devices spreads|spread|infects|infected|copies|propagates
T1059.001 powershell runs|run|ran|executes|executed|launches|launched|script|scripts|command|commands|encoded|used|uses|starts
T1059.003 cmd|shell executes|executed|runs|run|opens|commands exe|windows
T1059.003 windows command shell
T1059.005 vbscript|vba|vbs starts|runs|executes|executed|drops|launches|downloads|macro|script
T1059.006 python script|scripts runs|executes|executed|run|launched
T1059.007 javascript|jscript starts|executes|executed|runs|launches|downloads|infection|opened
T1059.004 bash|shell script|scripts runs|run|executes|executed|downloads|fetches
T1204.002 enables|enabled|enable|enabling macros|macro document|documents|victim|user|attachment
T1204.002 malicious macro|macros
T1204.002 attachment macro|macros
T1204.002 opened|opens|open|opening|double|clicks|clicked archive|document|file|attachment|installer infection|infected|malware|starts|runs|user|victim
T1204.004 paste|pasted|pasting|pastes run|powershell|terminal|command|dialog fake|captcha|visitors|tricked|told|asked|verification
T1047 wmi|wmic|wmiexec used|uses|ran|runs|run|executed|executes|launched|start|remotely|via|through|commands|lateral|laterally
T1053.005 task|tasks scheduler|scheduled|schedules|schtasks windows|registers|creates|created|creating|persistence|persists|adds|added
T1053.003 cron adds|added|creates|created|job|jobs|entry|persistence|installs
T1569.002 psexec used|uses|launch|launched|execute|executed|run|ran|runs|deploy|deployed|via|with
T1543.003 service installs|installed|registers|registered|creates|created itself|windows|malicious|new|persistence
T1547.001 run|runonce key|registry adds|added|value|entry|writes|wrote|creates|created|persistence|set
T1547.001 registry run key|keys
T1547.001 startup folder shortcut|drops|dropped|copies|copied|lnk|places|persistence|writes
T1547.001 currentversion run
T1136 account created|creates|creating|new administrator|admin|privileged|rogue|domain
T1136.001 account created|creates|creating|added local
T1136.002 account created|creates|creating|added domain
T1574.001 dll|library|binary|executable|loader sideloads|sideloaded|sideloading|sideload
T1574.001 dll|dlls|library side loads|loaded|loading|load malicious|rogue|legitimate|signed|executable|binary|program
T1574.001 dll|library rogue|malicious beside|alongside|next|same|folder|directory signed|legitimate|trusted loads|loaded|load|runs
T1574.001 dll|library hijack|hijacks|hijacking|hijacked search|order|load|loads|legitimate|application
T1055 injected|injects|injecting|inject process|processes|svchost|explorer|memory code|shellcode|payload|itself|malware|dll|malicious|running
T1055 injected|injects|injecting shellcode
T1055 writes|write|writing|wrote code|shellcode|payload memory process|processes
T1055 injected|injects|injecting explorer|svchost|notepad|winlogon
T1055.001 injected|injects|injecting dll|library process|processes|memory|explorer|svchost|browser
T1055.012 hollows|hollowed|hollowing process|processes
T1068 exploited|exploits|exploiting|exploit kernel|driver|privilege|privileges|escalation system|privileges|root|escalate|elevate|gain|gained|vulnerable
T1548.002 uac bypasses|bypassed|bypass|bypassing
T1548.002 account bypasses|bypassed|bypass|bypassing control
T1562.001 antivirus|edr|amsi disabled|disables|disabling|disable|killed|kills|kill|killing|stopped|stops|stopping|terminated|terminates|turned|turns|uninstalled|removed|tampered|switched|blinded
T1562.001 defender disabled|disables|disabling|disable|killed|kills|kill|killing|stopped|stops|stopping|terminated|terminates|turned|turns|uninstalled|removed|tampered|switched|blinded windows|microsoft
T1562.001 endpoint security|protection|detection disabled|disables|disabling|disable|killed|kills|kill|killing|terminated|terminates|blinded
T1562.004 firewall adds|added|disabled|disables|changes|changed|modifies|opened rule|rules|windows|iptables|local|host
T1070.001 event|security logs|log cleared|clears|wiped|wipes|deleted|deletes|erased|erases
T1070.002 var|linux|syslog logs|log cleared|wiped|deleted|erased
T1070.004 deletes|deleted|removes|removed|erases|erased|delete itself|tools|traces|binaries
T1070.006 timestamps|timestamp changes|changed|modifies|modified|alters|altered|sets|stomps|forged|match
T1027 obfuscated|obfuscates|obfuscation code|strings|script|payload|loader|malware|sample|heavily|javascript|powershell
T1027.002 packed|packer upx|vmprotect|themida|sample|malware|binary|custom|payload
T1140 decodes|decoded|decrypts|decrypted|decoding|decrypting base64|xor|aes|rc4|payload|configuration|strings|stage|shellcode|config
T1036.005 poses|posing|disguised|masquerades|masquerading|disguises|names|named|mimics|imitating legitimate|system|svchost|windows|chrome|microsoft|adobe file|exe|update|process|service|binary|executable
T1218.011 rundll32 started|executed|executes|runs|run|launched|launches|loads|loaded|used|uses|via|with|through
T1218.005 mshta runs|executed|executes|launches|launched|load|used|uses|via|run|hta
T1218.010 regsvr32 executed|executes|runs|run|launched|used|uses|via|with
T1218.007 msiexec executed|executes|runs|run|launched|used|uses|via
T1197 bitsadmin|bits job|jobs|download|downloads|used|transfer
T1497.001 sandbox|virtual|vmware|virtualbox|hypervisor checks|checked|detects|looks|exits|quits|terminates|stops machine|environment|runs|running|exits
T1553.002 signed|signing certificate stolen|valid|revoked|leaked|fraudulent|legitimate malware|installer|binary|driver|code|sample|loader|payload
T1112 registry modifies|modified|changes|changed|edits|edited|writes|stores keys|key|values|value|settings|configuration|config
T1003.001 lsass dumped|dumps|dumping|dump|read|reads|extracted|extracts|stole|credentials|passwords|memory|harvested
T1003.001 mimikatz passwords|credentials|memory|hashes|dump|dumped
T1003.003 ntds dumped|copied|extracted|stole|exfiltrated|dit|dump|exported
T1003.002 sam hive|database|registry dumped|dumps|saved|copied|extracted|exported
T1003.006 dcsync used|uses|pulled|hashes|attack|replicated
T1110.003 password|passwords spray|sprayed|sprays|spraying
T1110.001 guessed|guessing|guesses password|passwords weak|login|accounts|default
T1110 brute forced|forces|forcing|force ssh|rdp|password|passwords|login|logins|accounts|servers|vpn
T1555.003 browser|browsers|chrome|firefox|edge passwords|credentials|logins saved|stored|steals|stole|stolen|takes|harvests|harvested|extracts|extracted|collects
T1539 cookies|cookie steals|stole|stolen|steal|stealing|takes|theft|hijacked|harvests session|browser|login|authentication|steals|stole
T1539 cookies steals|stole|stealing|takes|harvests
T1621 mfa|push|authentication|authenticator flooded|bombarded|repeated|prompts|notifications|spammed|requests accepted|approved|until|sent|push|employee|user|repeated|flooded
T1557 middle|aitm session|proxy|token|cookie|credentials|intercepted|phishing|caught adversary|attacker|man
T1056.001 keystrokes|keystroke|keyboard logs|logged|records|recorded|captures|captured|capture|log|record|logging
T1056.001 records|logs|captures victims|users|user typed|type|types
T1552.001 passwords|credentials|keys|secrets searches|searched|scans|scanned|harvests|found|looks files|configuration|env|scripts|repositories
T1552.004 private|ssh keys|key stole|steals|stolen|searches|harvests|copied|exfiltrates
T1552.005 metadata imds|instance|cloud credentials|token|tokens|queried|stole
T1082 system|host|computer|os|hostname version|name|information collects|collected|sends|sent|gathers|gathered|profiles|reads operating|cpu|host|hostname|os|computer|infected|user|username
T1057 processes running|list|lists|enumerates lists|listed|enumerates|enumerated|list|sent|sends|checks
T1057 processes lists|listed|enumerates|enumerated
T1083 files|directories|folders|disks|disk|drives searches|searched|enumerates|enumerated|lists|listed|walks extensions|directories|folders|documents|certain|infected
T1083 directories|folders enumerates|enumerated|lists|listed|walks
T1016 ipconfig|ifconfig runs|ran|run|executed|executes|network|uses
T1016 network configuration|settings|adapter|adapters|interfaces collects|collected|learns|gathers|gathered|reads|sends|sent|lists
T1018 scanned|scans|scan|listed|lists|enumerated|searches|discovers network|domain|subnet machines|hosts|computers|systems|servers|devices
T1046 scanned|scans|scan|scanning|nmap ports|services network|open|internal|hosts|inside
T1087 listed|lists|enumerated|enumerates|queried accounts domain|local|user|admin|directory
T1069 groups listed|lists|enumerated|enumerates|queried domain|local|permission|admin
T1482 domain trusts|trust enumerated|listed|nltest|discovered|queried
T1482 nltest ran|used|runs|run|executed|domain
T1518.001 antivirus|security|edr looks|checks|checked|detects|enumerates|lists|searches|queries installed|products|software|solutions|running
T1033 user|username|whoami|logged sends|sent|collects|collected|gathers|runs|ran|reads name|username|whoami|in
T1033 username|whoami sends|sent|collects|collected|gathers|gathered|runs|ran|run|reads
T1135 shares|share network looks|enumerates|enumerated|searches|lists|finds|scans|found|listed|scanned
T1021.001 rdp|desktop laterally|moved|move|moves|used|reach|logged|connected|connects|jumped|pivoted|spread hosts|servers|laterally|network|machines|server|other|systems|from|over
T1021.002 smb share|shares|spread|spreads|copied|via|over|laterally other|hosts|computers|machines|laterally|network|moved
T1021.004 ssh moved|moves|spread|spreads|laterally|pivoted|connected|jumped server|servers|hosts|machines|other|laterally
T1021.006 winrm moved|used|executed|laterally|remote|commands
T1550.002 pass hash
T1570 copied|transferred|pushed|deployed|distributed|copies tools|payload|malware|ransomware|encryptor machines|hosts|computers|servers|systems network|other|lateral|shares|internal
T1210 worm|spreads|spread|laterally|propagates exploiting|exploits|exploited flaw|vulnerability|bug|eternalblue|smb
T1113 screenshots|screenshot takes|took|taking|captures|captured|grabs|take|taken|sends
T1113 screen captures|captured|records|recorded|capturing
T1123 microphone|audio|conversations records|recorded|switches|activates|activated|turns|captures|eavesdrops
T1125 webcam|camera records|recorded|switches|activates|activated|turns|captures|photos|video
T1115 clipboard monitors|reads|swaps|replaces|watches|steals|captures|checks|hijacks|logs
T1114 mailboxes|mailbox|inboxes|inbox read|reads|accessed|stole|stolen|collected|exfiltrated|downloaded|harvested
T1114.003 forwarding|forward rule|rules mailbox|mail|inbox|email|created
T1005 documents|files|data local|disk|drives|system|infected gathers|gathered|collects|collected|steals|harvests|searches|copies
T1074.001 staged|stages|staging files|data|archive|documents folder|directory|locally|exfiltration
T1560.001 winrar|rar|7|7zip|zip|tar compressed|packed|archived|compresses|archives|packs files|data|documents|stolen
T1071.001 http|https command|c2|server|control|requests|post|beacons communicates|talks|sends|beacons|contacts|traffic|connects|over|via implant|backdoor|malware|server|trojan|c2|beacon|it
T1071.004 dns communicates|communicate|c2|command|tunnels|tunnel|queries|tunnelling server|queries|requests|traffic|txt implant|backdoor|malware|server|trojan|c2|control
T1105 downloads|downloaded|fetches|fetched|retrieves|pulls payload|malware|tools|stage|stages|binaries|implant|backdoor server|remote|c2|url|from|internet|additional
T1105 certutil downloads|downloaded|used|fetch|uses
T1219 anydesk|teamviewer|screenconnect|rustdesk|atera|splashtop|connectwise|ultraviewer|netsupport|meshagent|simplehelp installed|installs|deployed|used|uses|dropped|abused|keep
T1219 remote tools|tool|software access|monitoring|management installed|deployed|abused|dropped attackers|intruders|gang|actors|victim|hackers
T1090 proxy|proxies|socks5|socks traffic|routed|relayed|tunnelled|routes|chain hid|hide|routed|through|chain|via|relayed
T1090.003 tor traffic|hid|hide|hides|communicates|c2|routed network|behind|through|traffic|over|via
T1573.001 rc4|aes|chacha20|xor|salsa20 traffic|communication|communications|channel|c2 encrypted|encrypts|encrypt|encryption
T1573.002 rsa|tls|ssl traffic|communication|communications|channel|c2 encrypted|encrypts|encrypt|encryption
T1572 tunnel|tunnels|tunnelled|tunneled|tunnelling|tunneling|ngrok|chisel ssh|ngrok|reverse|rdp|plink|cloudflared|chisel set|created|opened|used|uses|established|through|up
T1572 ngrok|chisel|plink used|uses|set|opened|established
T1102 telegram|discord|slack|github|pastebin|dropbox|drive|dropbox commands|c2|command|instructions takes|receives|fetches|reads|control|gets|via|uses|through channel|bot|server|malware|backdoor|implant|account
T1041 sent|sends|uploaded|uploads|exfiltrated|exfiltrates|exfiltrate|send c2|control|c&c stolen|data|files|documents|collected|information|credentials
T1567.002 dropbox|mega|gofile|onedrive|s3|rclone|megasync|drive uploaded|uploads|exfiltrated|copied|copy|exfiltrate|uploading
T1567.002 uploaded|exfiltrated|copied|uploads cloud storage|service
T1048 ftp|sftp|webdav|curl exfiltrated|uploaded|sent|left|stolen|transferred|copied data|files|documents|archive|gb
T1486 encrypted|encrypts|encrypting ransomware|ransom|gang|locker|encryptor files|systems|servers|network|computers|data|machines|disks|drives|vms
T1486 encrypted|encrypts|encrypting|encrypt servers|systems|network|computers|machines|files attackers|intruders|hackers|gang|criminals|actors|crew|affiliate|affiliates
T1490 shadow copies|copy deleted|deletes|deleting|delete|removed|removes|wiped|wipes|erases
T1490 backups|backup deleted|deletes|deleting|delete|wiped|destroyed|erased|destroys encrypted|attackers|intruders|gang|hackers|ransomware|malware|shadow|they|it
T1489 services|service|processes stops|stopped|kills|killed|terminates|terminated|stop database|sql|exchange|backup|databases|veeam|mail
T1485 wiper|wipes|wiped|destroyed|destroys|erased|erases data|files|servers|systems|computers malware|wiper|attackers|hackers|irrecoverably|thousands
T1485 wiper data|files|servers|systems|computers
T1561 wiper|malware overwrote|overwrites|overwritten|wiped|wipes disk|disks|drives|partition|sectors
T1561.002 boot record|mbr overwrote|overwrites|overwritten|wiped|wipes|corrupts|destroyed
T1498 knocked|flooded|overwhelmed|ddos|unreachable website|websites|site|sites|services|servers|portal traffic|offline|ddos|requests
T1491.002 defaced|defaces|defacement website|websites|site|sites|page|pages
T1491.001 ransom|desktop wallpaper changed|changes|replaces|sets
T1496.001 mined|mines|mine|mining|miner|xmrig monero|cryptocurrency|crypto|xmrig|bitcoin|coins servers|machines|hosts|infected|hijacked|computers|containers|malware|attackers|botnet
T1657 fraudsters|scammers|criminals|thieves|attackers stole|stolen|diverted|transferred million|euros|dollars|payments|bank|invoices|money|funds changed|bank|payments|invoices|wire|transfer
T1583.001 registered|registers|bought|set domains|domain lookalike|look|typosquatted|imitating|mimicking|impersonating|resembling|spoofed|similar|phishing|attackers
T1583.001 typosquatted|typosquats|typosquatting domain|domains
T1656 impersonated|impersonates|impersonating|posed|posing|pretended|pretending support|helpdesk|desk|colleague|recruiter|recruiters|officials|it|executive|journalist|journalists|staff
T1534 mailbox|mailboxes|account|accounts hijacked|compromised|stolen|internal phishing|spearphishing colleagues|internal|other|employees|staff
T1098.005 device|phone|authenticator|mfa added|registered|enrolled|enrolls|registers own|new|their mfa|account|authentication
T1098 added|adds|granted|grants key|keys|permission|permissions|privileges|role|roles account|accounts|authorized|admin|attackers
T1531 accounts|passwords|access deleted|changed|removed|locked|reset administrators|admins|users|owners|out attackers|hackers|intruders|gang
T1529 rebooted|reboots|restarts malware|wiper machine|system|machines|systems|computers
T1620 reflectively|reflective|fileless loaded|loads|load|executed|memory|injects dll|payload|assembly|memory
T1620 reflectively|reflective|fileless payload|assembly|dll
T1484.001 group|gpo policy|gpo deployed|distribute|distributed|pushed|changed|modified|used|create
T1484.001 gpo deployed|distribute|distributed|pushed|changed|modified|used|create
T1012 registry queries|reads|queried|checks|read key|keys|value|values
T1120 usb|peripheral devices|drives enumerates|lists|detects|checks
T1614.001 keyboard|language|languages checks|exits|checked|avoids|quits russian|layout|cis|cyrillic|system
T1124 time zone|timezone|system checks|collects|gets|reads
T1027.013 encrypted|encoded payload|strings|shellcode|configuration base64|xor|rc4|aes|embedded|stored|hidden
T1027.003 hidden|hides|hid|embedded|concealed image|images|png|jpg|pixels|picture payload|code|malware|shellcode
T1564.001 hidden attribute|attributes|files|directory sets|set|marked|marks
T1204.001 clicked|clicks|click|clicking link|links malicious|malware|infected|phishing
T1189 visited|visiting|visitors|browsing website|websites|site|sites infected|exploited|malware|exploits
T1176.001 malicious|rogue|trojanized browser|chrome extension|extensions|add
T1528 oauth|consent malicious|rogue|attackers app|application|apps|token|tokens stole|stolen|granted|tricked|abused
T1528 oauth malicious|rogue app|application|apps
T1550.001 oauth|access token|tokens stolen|used|abused|reused access|accessed|entered|salesforce|cloud|mailboxes
`;

/** Each technique with its words: one of every set stands there. */
export const techniqueCompany: readonly { id: string; words: readonly (readonly string[])[] }[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [id, ...words] = line.split(' ');
    return { id: id!, words: words.map((alike) => alike.split('|')) };
  });
