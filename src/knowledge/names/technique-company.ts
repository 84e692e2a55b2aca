/**
 * What is done, to what, and with what: words that mean a technique where an attack is told, if they stand together in any
 * order. Every line is an id of ATT&CK Enterprise and its words; `|` parts what may stand in the same place. The rarest come
 * first: they are looked for. `/8` says how many words apart they may stand, `steal~` is a verb in all its forms, `@take` a
 * class of words below, and `=locked` that word alone: else they are compared by stems. Words for doers, in -er and -or, stand
 * for themselves and their plural, since by its stem a loader loads. A line that begins with `!` says where it is not meant.
 */
const classes: Readonly<Record<string, string>> = {
  attackers:
    'attackers|attacker|hackers|hacker|intruders|intruder|gang|gangs|crew|actor|actors|affiliate|affiliates|criminals|operators|spies|thieves|hacktivists|adversary|culprits|perpetrators|ransomware|malware',
  malware:
    'malware|ransomware|trojan|backdoor|implant|loader|stealer|infostealer|rat|worm|wiper|spyware|payload|bot|beacon|miner|rootkit|dropper|shellcode|dll',
  machines:
    'server|servers|system|systems|network|networks|computer|computers|machine|machines|hosts|workstation|workstations|laptops|vms|hypervisor|hypervisors|esxi|infrastructure|estate|disks|drives',
  data: 'data|file|files|document|documents|record|records|gb|tb|gigabytes|terabytes|archive|archives|information|folders',
  // What faces the internet.
  edge: 'server|servers|gateway|firewall|appliance|vpn|vpns|exchange|sharepoint|citrix|netscaler|fortigate|fortinet|fortios|fortiweb|ivanti|sonicwall|cisco|asa|globalprotect|confluence|moveit|goanywhere|cleo|crushftp|wsftp|oracle|weblogic|netweaver|sap|wordpress|drupal|joomla|magento|zimbra|roundcube|vcenter|manageengine|telerik|iis|tomcat|jenkins|gitlab|teamcity|zyxel|qnap|router|routers|wsus|screenconnect|=devices|application|web|website|websites|edge|internet',
  // Programs that stand open to the internet by their purpose.
  public:
    'exchange|sharepoint|jira|confluence|moveit|goanywhere|cleo|crushftp|wsftp|zimbra|roundcube|citrix|netscaler|ivanti|fortigate|gitlab|jenkins|teamcity|screenconnect|weblogic|magento|drupal|joomla',
  flaw: 'flaw|flaws|bug|bugs|vulnerability|vulnerabilities|weakness|zero|cve|hole|exploit~',
  enter:
    'access|access~|enter~|entry|foothold|broke|break|breaking|breach~|got|came|come|intrusion|penetrat~|inroads',
  use: 'use~|used|abus~|leverag~|rely|reli~|employ~|via|with|through|by',
  run: 'run~|ran|running|execut~|launch~|start~|invok~|open~',
  fetch: 'download~|fetch~|retriev~',
  take: 'steal~|stole|stolen|theft|harvest~|extract~|collect~|grab~|took|taken|taking|takes|lift~|loot~|swip~|snatch~|pilfer~|plunder~|exfiltrat~|siphon~|dump~|pull~',
  send: 'sent|send~|upload~|exfiltrat~|transmit~|transferred|transfers|copied|copies|copy',
  make: 'creat~|add~|added|regist~|install~|set',
  disable:
    'disabl~|kill~|turn~|switch~|stop~|stopping|terminat~|uninstall~|tamper~|neutraliz~|neutralis~|blind~|silenc~|deactivat~|unload~',
  destroy: 'delet~|remov~|wip~|eras~|destroy~|purg~|rid|sabotag~',
  move: 'mov~|movement|lateral|laterally|sideways|jump~|pivot~|pivoting|spread|spreads|spreading|hop~|hopping|propagat~|connect~',
  lure: 'malicious|fake|booby|poisoned|phish~|trojaniz~|trojanis~|infected|rogue|weaponized|weaponised|lure|lures|trick~',
  rmm: 'anydesk|teamviewer|screenconnect|rustdesk|atera|splashtop|connectwise|ultraviewer|netsupport|meshagent|meshcentral|simplehelp|logmein|action1|tacticalrmm|supremo|pdq|dwagent|dwservice|fleetdeck|ninjarmm|ninjaone|syncro|remotepc|radmin|ammyy|aeroadmin|gotoresolve',
};

const usualReach = 9;

const lines = `
T1566.001/12 attachment|attachments|attached email|emails|mail|mails|mailed|message|messages|phish~ opened|infected|sent|booby|macro|@lure|visa|arriv~
T1566.001/12 mailed|emailed attachment|attached
T1566.001/7 zip|zipped|archive|iso|lnk|shortcut|document|documents|pdf|excel|spreadsheet|rar|hta|onenote email|emails|mail|mails|spearphish~ carri~|contain~|deliver~|bring~|arriv~|@lure
T1566.002/12 link|links|url|qr email|emails|mail|mails|sms|smishing|text|texts|message|messages led|lead~|login|click~|credentials|reach~|@lure|lookalike|imitat~|impersonat~
T1566.002/8 link|links sent|send~|mails|mailed page|pages|site|sites|fake|login
T1566.002/12 copy|fake|lookalike|imitat~|clone page|site|website|portal code|password|passwords|credentials|login enter~|typed|type
T1566/12 message|messages|text|texts|sms led|lead|link~ page|pages|site|website copy|fake|imitat~|log|login
T1566.003/12 linkedin|whatsapp|telegram|discord|facebook|signal|instagram|upwork contact~|approach~|messag~|messages|sent|chat~|reach~|befriend~|lur~ recruiter|recruiters|job|jobs|offer|offers|hire|hired|hiring|posed|posing|archive|link|developers|engineers|@lure
T1566.004/12 phoned|=phone|=called|callers|caller|=calls|rang helpdesk|employee|employees|staff|password|passwords talk~|trick~|persuad~|convinc~|posed|posing|pretend~|impersonat~|reset|asked
T1566.004/12 =phone|phoned|=call|=calls|=called|rang help desk
T1566.004/8 =phone|phoned|=call|=calls|=called|rang helpdesk
T1566.001/3 =attached word|excel|pdf|document|file|archive|zip|html|spreadsheet|hwp
T1566.001/6 attachment|attachments opened|malicious|infected|booby|weaponised|weaponized|contain~|hid|carri~|disguis~
T1566.001/8 sent|send~|arriv~|mailed supposed|purported|bogus|fake|disguised|alleged invoice|invoices|bill|bills|application|cv|quote|order|orders|receipt|tender|tenders|notice|delivery
T1566.002/10 email|emails|mail|mails|sms|smishing|message|messages|texts link|links|url|qr contain~|carri~|includ~|bore|click~|follow~|tap~|scan~|point~
T1566.002/8 followed|clicked|tapped|scanned link|links|qr victims|victim|employee|employees|those|customers|recipients|people|clerk|staff|worker
T1566.002/8 onedrive|sharepoint|dropbox|wetransfer|docusign|drive link|links|url|invitation email|mail|mails|message|messages|sent|arriv~|thread|reply
T1566.002/12 fake|lookalike|cloned|imitat~|counterfeit|bogus|spoofed|copied page|pages|portal|site|sites|website|form email|emails|mail|mails|sms|text|texts|message|messages|link|links
T1566/10 fake|bogus|spoofed|counterfeit|lookalike|cloned page|pages|portal|site|sites|website typed|entered|gave|revealed|handed|surrender~|signed|logged
T1566.003/10 teams|slack|zoom|telegram|whatsapp|signal|linkedin|discord|instagram|messenger|facebook message|messages|chat|chats|wrote|invited|invitation|invitations|approached|profile|profiles fake|posing|posed|pretend~|desk|helpdesk|recruit~|hacked|hijacked|malicious|supposed
T1566.004/10 =phone|telephone|=call|=calls|=called|rang|phoned helpdesk|desk|support|staff|employee|employees|clerk|receptionist password|passwords|code|codes|reset|install~|factor|mfa|posing|pretend~|impersonat~
T1566.004/10 rang|called|callback number mail|email|invoice|subscription|cancel
T1566.004/5 began|started|begins|starts phone|telephone call|calls
T1190/12 exploit~ @flaw @edge
T1190/12 exploit~ @edge @enter|get
T1190 exploit~ @flaw access|entry|foothold|broke|break|breach~|intrusion|enter~
T1190/12 @flaw through|via|thanks @enter @edge|transfer|environment
T1190 unpatched|outdated|vulnerable @edge @enter
T1190 used|uses @flaw @enter @edge|get|network
T1190/12 used|uses @flaw firewall|gateway|vpn|appliance|server|fortinet|sonicwall|citrix|ivanti|cisco|netscaler|sharepoint|exchange|steal~|stole|read|pull~|siphon~
T1190/12 sql injection @enter|@use|hackers|attackers|intruders
T1190/12 injection|traversal|bypass|deserialization|deserialisation exploit~|abused|misused @edge
T1190/10 used|uses|using|exploit~|abus~ @flaw install~|drop~|plant~|deploy~|implant~|upload~
T1190/8 broke|broken|breaking|hack~|compromis~|penetrat~ @public server|servers|portal|instance|appliance|installation
T1190/8 entry|intrusion|foothold|break|entrance @public|sonicwall|fortinet|firewall|gateway server|software|appliance|firewall|instance|gateway|mft|transfer|version
T1190/7 outdated|unpatched|vulnerable|old @edge|@public hacked|hijacked|entry|intrusion|entered|broke|broken|taken|started|began
T1190/7 taken|stolen|copied|downloaded moveit|goanywhere|cleo|crushftp|accellion|wsftp|ebs
T1190/6 brought|came|entered|delivered|spread|installed cve 2023|2024|2025|2026
T1203 used|uses|exploit~ @flaw|chain infect~ phone|phones|iphones|android|people|devices
T1189/12 exploit|exploits|chain|kit serv~|host~|deliver~ site|sites|website|websites visitors|fake|watering|hacked
T1189 =visited|=visiting|visitors|browsing website|websites|site|sites infected|exploited|@malware
T1189/8 landed|visited|visitors|visits|led|lured hacked|compromised|infected|injected site|sites|website|websites|blog|blogs
T1133 exposed|facing|unprotected vpn|desktop|rdp|ssh @enter
T1133/4 vpn without
T1133/5 logged|signed|connected|dialled|entered|came|got|broke vpn|vnc in|into|to|through|over|via
!T1133/4 credentials|password|passwords vpn
T1133/8 remote maintenance|access|management|service router|portal|gateway|box|boxes|interface|modem|unit|units reached|came|entered|let|broke|intruders|attackers
T1078/7 =stolen|=compromised|=leaked|=bought|=hijacked|=purchased|=phished|=valid credentials|credential|password|passwords|login|logins use~|used|logged|log|sign~|enter~|authenticat~|via|through
T1078/7 valid|hijacked|compromised|purchased|administrator|admin account|accounts logged|signed|entered|authenticated|bought
T1078 login|password|credentials came|come|enter~|got|broke|logged|signed stolen|compromised|leaked|phished|bought|hijacked|former
T1078/7 administrator|admin password|credentials rdp|desktop|@move|vpn
T1078 password|credentials|login|account logged|signed|logging|signing contractor|supplier|vendor|employee|consultant|administrator|former|hijacked
T1078/5 account|accounts|login|password|credentials still worked|works|active|valid|open
T1078.001/8 default password|passwords|credentials log~|logged|inside|enter~|hack~|enter~|use~
T1078/8 account|accounts|credentials|login|password|passwords logged|signed|entered|connected|broke|penetrat~|misused|abused former|dormant|inactive|orphaned|forgotten|contractor|supplier|consultant|technician|student|teacher|partner|service|admin|administrator|employee|test
T1078/7 credentials|password|passwords|login|logins infostealer|stealer|leaked|reused|bought|sold used|logged|enter~|signed|access
T1078/8 credentials|account|accounts|password|passwords snowflake|okta|entra|azure|aws|microsoft|salesforce|google|cloud logged|signed|entered stolen|compromised|hijacked|@attackers
T1078.001/7 default|factory password|passwords|login|credentials|pin unchanged|changed|accepted|still|worked|left|came|protected|reachable
T1195.002/12 update|updates|installer|=build|=builds|release|releases vendor|software|supplier|product|program|app|desktop|customers|signed tamper~|trojaniz~|trojanis~|backdoor~|poison~|planted|insert~|slipped|smuggl~|malicious
T1195.002 backdoor|malware|code plant~|insert~|hid|slipped|smuggl~|inject~|shipped update|updates|installer|build|release
T1195.002 update|updates|build server|servers|mechanism broke|break|hack~|hijack~|compromis~|breach~ push~|deliver~|customers|malware|ransomware
T1195.002 update|updates hijack~|tamper~|poison~|redirect~|intercept~|compromis~ software|victim|victims|own|@malware
T1195.001 malicious|poison~|trojaniz~|trojanis~|backdoored|rogue|compromised|replaced|stealer|stole|worm|published npm|pypi|nuget|rubygems|crates|maven|package|packages package|packages|library|libraries|module|modules|release|releases|version|versions|npm|pypi
T1195.001/8 npm|pypi|package|packages|rubygems|crates|dependency|library install~|upload~|publish~|spread|inject~|inserted malicious|stealer|worm|backdoor|token|tokens|hijacked
T1195.002/10 update|updates server|mechanism|channel|function deliver~|distribut~|pushed|served|shipped|supplied modified|malicious|manipulat~|tampered|trojaniz~|infected|@malware
T1195.002/6 tampered scanner|installer|installers|release|releases|software|client
T1195.003/8 firmware|boxes|phones|tablets|devices preinstalled|factory|shipped|box|preloaded malware|backdoor|infected|trojan
T1199/10 managed|msp|outsourcing|contractor|subcontractor|maintenance|integrator|supplier|provider|vendor provider|firm|partner|company|service|msp|connection|link|tool|account|=support reach~|enter~|entered|came|got|pivot~|broke through|via|by|@attackers|network
T1199/10 tool|platform|software shared|all|customers came|got|broke through|via
T1199/8 msp|provider|contractor|supplier|vendor|partner springboard|stepping|detour|bridgehead
T1091 usb|removable|thumb|flash|sticks drive|drives|stick|sticks|devices|media spread~|spread|spreads|infect~|cop~|copies|propagat~|came|carri~|itself
T1059.001 powershell @run|script|scripts|command|commands|encoded|use~|used|line|liner|choice|download~
T1059.003 cmd|shell|batch @run|commands exe|windows|script|file
T1059.003 windows command shell
T1059.005 vbscript|vba|vbs|visual|wscript @run|drop~|download~|macro|script
T1059.006 python script|scripts @run
T1059.007/8 javascript|jscript @run|infection|download~
T1059.004 bash|shell script|scripts @run|@fetch
T1059.002 applescript|osascript @run|script|prompt~|use~|used
T1059.001/4 powershell through|via|using|starts|start~|call~|launch~|spawn~
T1059.002/5 applescript stealer|malicious|update|fake|malware|disguised
T1059.006/2 python backdoor|implant|trojan|stealer|rat|runtime|loader|malware
T1059.010/6 autoit|autohotkey script|loader|run~|compiled|written|executable
T1204.002/8 macro|macros enabl~|malicious|attachment|document victim|victims|user|reader|document|malicious|attachment
T1204.002 open~|double|clicks|clicked file user|victim|recipient|infection|infected
T1204.002 open~|double|clicks|clicked archive|document|attachment|installer|shortcut infection|infected|user|victim|@malware|start~
T1204.002/6 opening|opened it|them @run|ran|infect~|download~
T1204.002 trick~|persuad~|lured|ask~|told|talked install~|clone|download~|run|running|open|opening|start malicious|fake|infected|installer|@malware|project|archive
T1583.008 ads|adverts|advertisements|ad search|google|bing|sponsored installer|download~|led|lead~|@malware|fake|malicious|comes
T1204.001 click~ link|links|ads @malware|infected|page|install~|redirect~
T1204.004/12 past~ run|powershell|terminal|command|dialog|box fake|captcha|visitors|visitor|tricked|told|asked|asks|verification|users|human|check
T1204.004/12 copy|type terminal|powershell command|line|script told|page|asked|fix
T1204.004/12 press~ windows|win visitor|visitors|victim|victims|users|asks|told|page|captcha
T1204.002/10 fake|cracked|pirated|bogus|counterfeit|disguised|trojaniz~|trojanis~ installer|installers|update|updates|app|apps|crack|cracks|cheat|cheats|plugin download~|offer~|install~|ran|opened|launched
T1204.002/6 enable|allow content|editing|macros reader|readers|victim|victims|recipient|recipients|user|users|asked|asks|document
T1204.002/7 downloaded|opened|ran|launched|started|executed|clicked zip|archive|attachment|installer|shortcut|lnk|invoice|file visitor|victim|victims|employee|clerk|worker|developer|developers|whoever|recipient|recipients|accountant|player|players
T1204.002/5 shortcut|lnk start~|run~|launch~|execut~|click~ powershell|script|javascript|mshta|cmd|loader
T1047 wmi|wmic|wmiexec @use|@run|remotely|commands|@move
T1053.005 task|tasks schedul~|schtasks windows|@make|@run|persist~|persistence|called|named
T1053.003 cron @make|job|jobs|entry|persist~|persistence
T1053.005/6 scheduled|scheduler task|tasks it|which|runs|ran|start~|every|daily|hour|hourly|boot
T1053.003/6 cron persist~|entries|entry|jobs|job|survive
T1569.002 psexec @use|@run|deploy~|@move
T1543.003/14 service windows persist~|persistence
T1543.003/4 service regist~|install~|creat~ new|malicious|rogue
T1543.003/7 service @make|@run itself|windows|persist~|persistence|boot
T1543.002/5 systemd service|services|unit
T1543.003/3 starts|runs|registers service as
T1547.001 run|runonce|autorun key|keys @make|value|entry|writ~|wrote|persist~|persistence|stay~|registry
T1547.001 startup folder shortcut|drop~|cop~|copies|lnk|places|persist~|persistence|writ~
T1547.001 currentversion run
T1547.001/8 autostart|autorun|startup|registry surviv~|persist~|restart|restarts|reboot|reboots key|keys|entry|entries|folder|itself
T1547.004/6 winlogon shell|userinit|registry
T1136/7 account|accounts create~|created|creating|added|made new|administrator|admin|privileged|rogue|domain|named|called
T1136/6 account|accounts set up domain|administrator|admin|named|name
T1136.001/6 account|accounts create~|created|creating local
T1136.002/6 account|accounts create~|created|creating domain
T1574.001 dll|library|binary|executable|loader sideload~
T1574.001 dll|dlls|library side|load~ malicious|rogue|harmful|attackers legitimate|signed|genuine|executable|binary|program|reader|updater|side
T1574.001 dll|library rogue|malicious beside|alongside|next|same|folder
T1574.001 dll|library hijack~ search|order|load~|legitimate|application
T1574.001/8 dll|library beside|alongside|next|loads|loaded|load~ executable|program|binary|exe vulnerable|genuine|harmless|trusted|renamed|legitimate|signed
T1055 inject~|injection process|processes|svchost|explorer|notepad|winlogon|memory code|shellcode|itself|result|@malware|malicious|running
T1055/6 inject~ shellcode|explorer|svchost|notepad|winlogon
T1055 writes|write|writing|wrote code|shellcode|payload process|processes
T1055.001 inject~ dll|library process|processes|explorer|svchost|browser
T1055.012 hollow~ process|processes
T1055/6 inject~ process|processes own|another|legitimate|running|system|it|itself
T1055.012/5 hollow~ copy|instance
T1014 rootkit @make|load~|hid|hide|hides|deploy~|kernel
T1068/12 exploit~|vulnerable|flaw kernel|driver|privilege|escalation system|privileges|root|escalate|elevate|gain~|gave
T1068/6 load~|drop~|abus~|use~|used|bring|brought vulnerable driver
T1068/8 raise|raised|elevat~|escalat~|higher privileges|rights exploit~|potato|juicypotatong|godpotato|printspoofer|turned|root|flaw
T1548.002 uac bypass~
T1548.002/4 account bypass~ control
T1562.001/10 antivirus|edr|amsi|defender @disable|remov~
T1562.001/6 endpoint|security|antimalware agent|agents|protection|sensor|software|tool|tools|product|products|processes @disable
T1562.004/6 firewall @disable|add~|modif~|open~ rule|rules|windows|iptables|local
T1562.001/8 exclusion|exclusions|exceptions defender|antivirus|edr add~|set|sets|creat~|powershell
T1070.001/6 event|security log|logs clear~|wip~|delet~|eras~
T1070.002/6 linux|syslog|var log|logs clear~|wip~|delet~|eras~
T1070.004/6 itself|=tools|traces|tracks|binaries delet~|remov~|eras~|cover~|covered
T1070.006 timestamps|timestamp chang~|modif~|alter~|sets|stomp~|forged|match
T1027 obfuscat~|scrambled code|strings|script|payload|@malware|sample|heavily|javascript|powershell|layers
T1027.002 packed|packer upx|vmprotect|themida|sample|malware|binary|custom|payload
T1140/8 decod~|decrypt~|deobfuscat~|unpack~ base64|xor|aes|rc4|payload|payloads|configuration|strings|stage|shellcode|config|blob|memory|core|itself|embedded|rolling
T1140/6 decrypt~|decod~|unpack~ backdoor|implant|trojan|loader|malware|next|second|final|dll memory|loads|run~|inject~|execut~|stage|payload|key|start~
T1036/7 icon executable|file|program word|pdf|document|folder|excel
T1036.005 posing|pos~|disguis~|masquerad~|names|mimic~|imitat~ legitimate|svchost|windows|chrome|microsoft|adobe file|exe|update|process|service|binary|executable|installer
T1036.003/4 renamed copy|version|rclone|procdump|psexec|binary
T1036.005/6 renam~ process|binary|itself|executable|tool
T1036/7 disguis~|masquerad~|posed|posing|camouflag~ app|game|calculator|tool|update|installer|plugin|browser|vpn|utility|program malware|spyware|stealer|trojan|backdoor|loader|android|miner|rat
T1218.011 rundll32 @run|@use|load~
T1218.005 mshta @run|@use|load|hta
T1218.010 regsvr32 @run|@use
T1218.007 msiexec @run|@use
T1197 bitsadmin|bits job|jobs|@fetch|used|transfer
T1497.001 sandbox|virtual|vmware|virtualbox|hypervisor checks|checked|detects|looks|exits|quits|terminates machine|environment|runs|exits
T1497.001/7 sandbox|sandboxes|virtual stops|exits|quits|terminates|refuses|resembling|evad~|avoids|shuts
T1497.003/8 waits|waited|sleeps|slept|idles hour|hours|minutes|days loader|malware|implant|trojan|backdoor|dropper
T1553.002/12 signed|signing certificate stolen|valid|revoked|leaked|fraudulent|legitimate installer|binary|driver|code|sample|@malware
T1553.002/7 signed|signing certificate|certificates msi|issued|malware|loader|app|company|driver
T1112/7 registry modif~|chang~|edit~|writes|wrote|stores key|keys|value|values|settings|configuration
T1112/5 registry stores|stored|turned|modif~|chang~
T1003.001 lsass @take|dump|read~|credentials|passwords|memory|run~|ran|mimikatz
T1003.001 mimikatz passwords|credentials|memory|hashes|dump~
T1003.003/6 ntds @take|cop~|copied|dit|dump|export~
T1003.002/6 sam hive|database|registry @take|dump|saved|copied|export~
T1003.006 dcsync @use|hashes|attack|pulled
T1003/8 hashes|credentials|password|passwords dump~|harvest~|extract~|pulled memory|controller|cache
T1003.001/7 mimikatz|procdump|nanodump|pypykatz @use|@run|dump~|harvest~|credentials|passwords
T1003.003/8 directory|domain|ad database copied|copies|copy|@take|export~ controller|active|dc
T1110.003 password|passwords spray~
T1110.003/14 password|passwords common|same|handful tries|tried|try accounts|mailbox|mailboxes|every|thousands
T1110.001/7 guess~ password|passwords weak|login|accounts|default|trying|lists
T1110 failed logins|login|signin|attempts passwords|burst|thousands|hundreds
T1110 guess~|tries|tried|trying|pairs password|passwords user|username|login|logins|router|routers|ssh|telnet|rdp
T1110 brute force|forced|forces|forcing
T1110.002/6 hash|hashes|ticket|tickets crack~
T1110/8 tried|tries|trying|guess~ passwords|pins|pin thousands|hundreds|millions|dozens|list|every
T1555.003/10 browser|browsers|chrome|firefox|edge password|passwords|credentials|logins @take|go|goes|@send
T1555/7 keychain|keepass|manager|managers passwords|credentials|keychain|vault @take
T1555.003/8 saved|stored|browser|browsers|chrome|brave password|passwords|logins|credentials @take|copied|copies|collects|emptied|reads
T1539 cookies|cookie @take|hijack~|go|goes|sends|sent
T1539/6 session token|tokens @take|hijack~|read
T1539/6 cookies|cookie copied|copies|collects|emptied|sold|stealer
T1621/14 mfa|push|authentication|authenticator flood~|bombard~|repeat~|prompts|prompt|notifications|notification|spam~|dozens|requests approv~|accept~|gave|until|sent|repeat~|flood~|bombard~|requests|employee
T1557/14 middle|aitm session|proxy|token|cookie|credentials|intercepted|phish~|caught adversary|attacker|man
T1557 dns redirect~|hijack~ queries|query|traffic|settings|node
T1557/7 relay~|proxie~|intercept~ session|sessions|login|logins|codes phish~|page|kit|victim|through
T1556 authentication|login modif~|modification|modifications|alter~|patched|hook~|subvert~|replac~ module|flow|process|any|anyone|anybody
T1056.001 keystroke|keystrokes log~|logg~|record~|captur~|steal~
T1056.001 keylog~|keylogger module|install~|deploy~|add~|component|includ~|contain~
T1056.001 records|logs|captures victims|user typed|type|types
T1056.001/6 keyboard|keyboards|keypresses hook~|log~|record~|spy~|intercept~|captur~
T1056.002/8 fake|bogus|false|phoney|overlay~ window|dialog|form|prompt|screen|box password|passwords|login|credentials|pin|type~
T1552.001 passwords|credentials|keys|secrets search~|scan~|harvest~|found|look~ files|configuration|env|scripts|repositories
T1552.001 trufflehog|gitleaks @run|used|scan~|disk
T1552.004/7 private|ssh keys|key @take|copied|search~
T1552.005/7 metadata|imds|instance|cloud credentials|token|tokens queried|stole|steal~ metadata|imds
T1552.001/8 found|finds|discovered|search~|read|lay|stood password|passwords|credentials|key|keys|secrets|token ticket|document|documents|file|files|script|scripts|configuration|spreadsheet|plain|plaintext|repository|env|variables|wiki
T1552.004/6 ssh|private keys|key gathers|gather~|collect~|@take|copies
T1552/6 environment variables read|@take|dump~|copied
T1082 system|host|computer|os|hostname version|name|information collects|collected|sends|sent|gathers|gathered|profiles|reads|reports operating|cpu|host|hostname|os|computer|infected
T1082/6 device|computer|machine|host names|name|model|details collect~|gather~|sent|sends|reports|reported
T1057 process|processes list|lists|listed|enumerat~|running list|lists|listed|enumerat~|checks
T1083 files|directories|folders|disks|disk|drives search~|enumerat~|lists|listed|walks extensions|directories|folders|documents|infected
T1083/7 directories|folders enumerat~|lists|listed|walks
T1083/6 lists files|folders|directories sends|sent|makes|collects
T1016 ipconfig|ifconfig @run|network|uses
T1016/6 network configuration|settings|adapter|interfaces collects|collected|learns|gathers|reads|sends|sent|lists
T1018/7 scan~|scanned|scanning|lists|listed|enumerat~|discovers network|domain|subnet machines|hosts|computers|systems|servers|devices
T1046 scan~|scanned|scanning|nmap|probed|scanner ports|port|services network|open|internal|hosts|inside
T1046 nmap|masscan|softperfect|scanner ip|network|port|ports|advanced|internal scan~|scanner|use~|used|map~|subnets
T1046 look~|search~ answer|listen|open port|ports
T1046/5 scanned|scans|scanning|probed port|ports
T1087.002/6 adfind|bloodhound|sharphound @use|@run|domain|dropped|directory
T1087/6 lists|listed|enumerat~|queried accounts domain|local|directory|admin
T1087/4 net user domain|accounts|@run
T1069/6 groups lists|listed|enumerat~|queried domain|local|permission|admin
T1069/5 net group|groups
T1482/6 domain trusts|trust enumerat~|listed|nltest|discovered|queried
T1482 nltest ran|used|runs|run|executed|domain
T1518.001 antivirus|edr|security looks|checks|checked|detects|enumerat~|lists|searches|queries installed|products|software|running
T1033/6 username|logged|whoami sends|sent|collects|collected|gathers|runs|ran name|username|whoami|user
T1033/6 username|whoami sends|sent|collects|collected|gathers|runs|ran|run|reads
T1135/7 shares|share network look~|enumerat~|search~|lists|finds|scan~|listed
T1021.001 rdp @move|reach~|logged
T1021.001 rdp way|worked|=systems|=system|server|servers through|over|by|via
T1021.001/7 remote desktop @move|reach~|logged|to
T1021.001/7 used|uses|via|over rdp hosts|servers|server|network|machines|other
T1021.002/10 smb|share|shares @move|copied|copy hosts|computers|machines|network|other|laterally
T1021.004 ssh @move @machines|server|other|from
T1021.006 winrm @move|@run|used|remote
T1021.002/8 smb @move server|servers|file|controller
T1021.005/8 vnc connected|used|using|moved|opened|reached|controlled
T1550.002/2 pass hash
T1570/10 copied|transferred|pushed|distributed|copies tools|@malware|encryptor machines|hosts|computers|servers|systems other|lateral|shares|internal|network
T1570/8 distribut~|pushed|copied psexec|smb|shares program|tool|ransomware|encryptor|locker|payload|malware|tools
T1210/10 worm|spreads|spread|laterally|propagates exploit~ flaw|vulnerability|bug|eternalblue|smb
T1113 screenshots|screenshot takes|took|taken|taking|captur~|grab~|record~|makes|sends|sent
T1113/3 screen captur~
T1113/6 screen captur~|record~|image|images|picture|pictures|photograph~ takes|taken|took|captur~|@malware|operators
T1113/3 screen|screens record~|photograph~|stream~
T1123/7 microphone|audio record~|switches|activat~|turns|captures|eavesdrop~
T1123/7 surroundings|conversations|calls record~|listen~|eavesdrop~ spyware|phone|trojan|app|microphone|command|it
T1125/7 webcam|camera record~|switches|activat~|turns|photos|video
T1115/7 clipboard monitors|monitored|read~|swap~|replac~|watch~|steal~|stole|captur~|checks|hijack~|log~|copied|content|sent
T1114/7 mailbox|mailboxes|inbox|inboxes read|@take|access~|download~
T1114/6 emails|correspondence read|reads|copied|stole|exfiltrat~ attackers|hackers|intruders|spies|officials|diplomats|executives
T1114.003/9 forward~ rule|rules mailbox|mailboxes|mail|inbox|email
T1114/8 mailbox|mailboxes|inboxes watch~|monitor~|spied|read @attackers|months|weeks|they|brokers
T1114/6 read|reading mail|mails|email|emails|correspondence weeks|months|engineers|they|intruders
T1005/7 documents|files|data local|disk|drives|infected gather~|collect~|steals|harvest~|searches|copies
T1005/7 photos|chats|contacts|sms|messages copies|copied|@take|sends|sent|collects spyware|trojan|stealer|malware
T1074.001/8 staged|staging files|data|archive|documents folder|directory|locally|exfiltration
T1074.001/7 gathered|collected|staged|copied folder|directory files|documents|data named|called|temp|hidden|before
T1560.001/8 winrar|rar|7|7zip|zip|tar compress~|packed|archived|archives|packs files|data|documents|stolen
T1560.001/5 compress~|packed|packs winrar|7|7zip|rar|zip|tar
T1071.001 http|https|websocket talk~|send~|beacon~|contact~|traffic|connect~|poll~|touch|orders|commands|communicat~|requests @malware|server|=domain|c2|it|operators|orders|encrypted
T1071.001 contact~|poll~|beacon~ com|net|org|server|c2|home every
!T1190/3 used thousands|millions|enterprises|widely
!T1071.004/1 dynamic dns
T1071.004/7 dns communicat~|c2|command|commands|tunnel~|queries|txt @malware|server|c2|control
T1071.001/6 https|http|websocket|websockets speak~|spoke|talks|talk~|communicat~|beacon~|reports server|servers|operators|implants|implant|c2|controller|domain
T1071.004/7 dns hides|hide~|hid|traffic|exfiltrat~|c2 txt|queries|requests|tunnel~
T1105 @fetch|pull~ payload|payloads|tools|stage|stages|binaries|module|modules|loader|=malware|script server|servers|remote|c2|url|from|internet|additional|further|second|next|final
T1105/5 @fetch backdoor|implant|trojan
T1105 certutil @fetch|used|uses
T1105/5 @fetch second|additional|further|another|next|final|more|other program|component|file|files|tool|executable|archive|code
T1105/6 @fetch zip|archive|executable|dll|binary|exe|msi server|github|com|net|from
T1105/7 brings|bring|brought|delivers|delivered|drops|installs|uploaded backdoor|implant|trojan|stealer|rat|beacon|tools loader|downloader|dropper|script|then|turn|exploit|machines|device
T1219/8 @rmm install~|deploy~|used|uses|dropped|abus~|keep|kept|put|placed|ran
T1219/7 remote tool|tools|software access|monitoring|management|desktop install~|deploy~|abus~|dropped
T1219/8 @rmm session|install~|access|entrance|foothold|remote|client|join~|start~|went
T1219/6 quick|zoho assist start~|join~|opened|session|used|run|launch~|talked|victim|caller
T1219/7 remote access|management|assistance|monitoring program|client|session|trojan install~|join~|download~|deploy~|talked|persuad~|convinc~
T1219/8 visual|vscode tunnel|tunnels remote|opened|code
T1090 proxy|proxies|socks5|socks traffic|routed|relay~|chain hid|hide|routed|through|chain|via|relay~
T1090 traffic|connections routed|relay~|bounc~ routers|proxies|proxy|devices|botnet
T1090 proxy|socks|socks5 open~|start~|run~|chain|installs socks|socks5|port|device|residential|proxies
T1090.003/7 tor traffic|hid|hide|hides|communicates|c2|routed
T1090/7 residential|tor|mullvad|nordvpn|protonvpn proxy|proxies|addresses|exit|nodes login|logged|came|behind|via|from|through
T1090/5 socks5|socks backdoor|proxy|malware
T1573 communication|communications|traffic|orders|channel|c2 encrypt~ server|key|tls|rc4|aes|https
T1573.001 rc4|aes|chacha20|xor|salsa20 traffic|communication|communications|channel|c2|orders encrypt~
T1573.002 rsa|tls|ssl traffic|communication|communications|channel|c2 encrypt~
T1573.001/8 chacha20|rc4|aes|xor|salsa20 layer|encrypt~ server|traffic|speaks|talks|says|communication
T1572 tunnel|tunnels|ngrok|chisel|plink|=cloudflared ssh|ngrok|reverse|rdp|plink|=cloudflared|=cloudflare|chisel|tunnel|tunnels set|creat~|open~|use~|used|establish~|through|via
T1572 ngrok|chisel|plink|=cloudflared used|uses|set|opened|established
T1572/7 tailscale|zerotier|cloudflared|ligolo|frp|gost|teleport|softether|ngrok install~|tunnel|tunnels|used|opened|set
T1102/5 telegram|discord|slack|github|dropbox control|commands|c2
T1567.004/8 webhook|webhooks @send|results
T1102 telegram|discord|slack|github|pastebin|dropbox commands|c2|command|instructions|orders tak~|receiv~|fetch~|read~|control|get|gets|via|uses|through channel|bot|server|@malware|account
T1102/7 speaks|talks|orders|steered|steer~|controlled|commanded telegram|discord|github|pcloud|dropbox|onedrive|drive|sheets|calendar|notion|yandex|firebase|gmail
T1102.001/8 github|pastebin|steam|ethereum|blockchain|contract|youtube settings|address|addresses|server|servers|controllers|configuration read~|look~|resolv~|learns|obtain~|finds
T1041/10 @send|left|leave|posted c2|control|command|commands|channel|operators stolen|data|files|documents|collected|information|credentials|everything|results same|c2|control|channel|stolen
T1041/7 sent|sends|send tokens|keys|passwords|credentials|cookies|data hxxps|hxxp|webhook|attackers|operators
T1041/8 sent|sends|send~|transmit~|transmits|upload~ password|passwords|cookies|data|keystrokes|archive|credentials|contacts|files|screenshots|everything|wallets|tokens|secrets|chats server|servers|panel|panels|operators|controller|cloud|makers|home
T1567.002 rclone|megasync out|went @data|stolen|account|cloud|to|storage
T1567.002 dropbox|mega|gofile|onedrive|s3|rclone|megasync @send|cop~ @data|stolen|account|cloud|to|storage
T1567.002 cloud storage|drive|account|bucket|buckets @send|went @data|provider|service|account|stolen
T1567/8 telegram|discord @send|goes|go|flows stolen|data|loot|passwords|credentials|everything|cookies
T1567.002/8 bucket|mega|megasync|wasabi|backblaze|pcloud|storj|rclone|azcopy|filemail|gofile|bashupload copy|copied|copying|sent|upload~|unloaded|transferred|pushed|moved|went
T1048 ftp|sftp|webdav|curl|winscp @send|left|stolen|transferred data|files|documents|archive|gb|gigabytes|outside
T1048/8 winscp|sftp|ftp|filezilla|scp carry|carried|pushed|push~|copied|copy|sent|upload~|transferred server|files|data|shares|contents|documents|address|archive|drives
T1486/10 =encrypt|=encrypts|=encrypted|=encrypting ransomware|gang|locker|encryptor|ransom|attackers|intruders|hackers|criminals|crew|affiliate|affiliates|attack @machines|files|data|backups
T1486/6 =encrypted|=encrypting|=encrypts|=encrypt @machines
T1486/6 lock~ bitlocker|ransomware @machines|files
T1486/6 ransomware crippl~|paralys~|paralyz~|knocked|render~|scrambl~ @machines|files|services
T1486/3 =locked files|computers|servers|machines|data
T1486/4 encryptor|locker @run|ran
T1486/4 deploy~|pushed|detonat~|unleash~ ransomware|encryptor|locker
T1486/4 files|documents|folders|shares|drives|=records were|are|been|had encrypted|scrambled
T1486/5 render~|left|made unusable|inaccessible|unreadable @machines|files|data
T1486/6 extension files|encrypted append~|added|renamed|ending
!T1486/2 =encrypted traffic|information|communication|communications|payload|payloads|string|strings|configuration|message|messages|channel|connection|tunnel|parameter|password|passwords|key|format|form|blob
!T1486/8 rc4|xor|tls|ssl|aes =encrypted|=encrypts|=encrypting c2|c|traffic|sent|sends|sending|communication|server|payload|strings
T1490 shadow copies|copy @destroy
T1490 vssadmin|wbadmin @run|shadow|delet~
T1490 backups|backup|snapshots|snapshot @destroy encrypted|shadow|they|it|too|beforehand|first|copies|@attackers
T1490/6 wip~|delet~|destroy~|eras~ backups|backup|snapshots
T1489/8 services|service|processes stop~|stopping|kill~|terminat~|shut database|databases|sql|exchange|veeam|mail
T1489/5 kill~|stop~|terminat~ bots|miners|processes|vms|services rival|other|competing|virtual|databases|database
T1485 wiper|wip~|destroy~|eras~ data|files|servers|systems|computers|recordings|records malware|wiper|attackers|hackers|hacktivists|irrecoverably|thousands|hundreds|good|permanently
T1485 wiper data|files|servers|systems|computers
T1485/7 databases|database delet~|wip~|drop|dropped|destroy~ @attackers|insider|employer|employee|man|customers|contractor|brothers|commands
T1485/7 delet~|eras~|wip~|destroy~ configurations|configuration|databases|repositories|vms|instances @attackers|he|insider|former|they
T1561/6 disk|disks|partition|partitions|sectors overwrote|overwrit~|wip~|eras~
T1561.002/7 boot record|mbr overwrote|overwrit~|wip~|corrupt~|destroy~
T1498 knocked|flood~|overwhelm~|swamp~|ddos|unreachable|unavailable website|websites|site|sites|services|servers|portal traffic|offline|ddos|requests|unreachable|unavailable
T1498/8 overload~|overwhelm~|flood~ requests|traffic|sites|websites|turn
T1498 flood|ddos terabit|terabits|gigabits|tbps|gbps|packets peak~|second|per|directed
T1491.002 defac~ website|websites|site|sites|page|pages
T1491.002 slogans|flag|propaganda|manifesto website|site|homepage|page|screens
T1491.002 political message|messages|slogans website|site|homepage|page|screens
T1491.001 ransom|desktop wallpaper chang~|replac~|sets
T1491.002/6 defac~ controllers|controller|screens|panel|panels|displays|hmi|boards
T1496.001 mined|mines|mine|mining|miner|xmrig monero|cryptocurrency|crypto|xmrig|bitcoin|coins servers|machines|hosts|infected|hijacked|computers|containers|malware|attackers|botnet
T1496.001/5 @run|ran|install~|deploy~ xmrig|miner|cryptominer
T1496.002/8 sell~|sold|rent~ bandwidth|connections|proxies residential|infected|botnet
T1657/10 fraudsters|scammers|criminals|thieves|attackers|hackers|ring|gang|group|accused|crew stole|stolen|steal~|divert~|siphon~|drain~|pocket~|collected euros|wallets|dollars|payments|money|funds|crypto|cryptocurrency|bitcoin|pay|salaries|ethereum
T1657 chang~|divert~|redirect~ bank|payments|invoices|wire|payroll|salary details|transfer|payments|euros|dollars|million|employees|account
T1657 drain~ exchange|wallet|wallets|pool|bridge|treasury|vault hacker|hackers|attackers|thieves|attacker|exploiter
T1657/7 threaten~ publish|leak|release|sell data|files|stole|stolen|unless
T1657/5 extort~|blackmail~ victims|victim|company|companies|payment|payments|pay|bitcoin|ransom|money
T1657/7 demand~|asking|=asked|=asks bitcoin|bitcoins|btc|monero|dollars|euros|pounds|francs|crowns|usd|million @attackers|they|he|group|extort~|ransom|publish|blog
T1657/5 paid|pay|paying|payment ransom|extortionists|extortion @attackers|dollars|million|bitcoin|euros|gang|group
T1657/8 lost|loses|losing|defraud~|swindl~|cheat~|robbed dollars|euros|pounds|ether|francs|crowns|bitcoin|usd victims|people|fund|fraud|scam|scammers|fake|customers|investors|fraudsters
T1657/6 walked|made|got away|off dollars|euros|crypto|million|bitcoin|ether
T1657/8 invoice|invoices alter~|chang~|manipulat~|doctor~|different|forged account|bank|iban|details
T1583.001 registered|registers|bought|set domains|domain lookalike|look|typosquatted|imitating|mimicking|impersonating|resembling|spoofed|similar|phish~|attackers
T1583.001 typosquat~ domain|domains
T1583.003/6 rented|rents|leased servers|server|vps|hosting
T1583.001/4 lookalike|typosquat~|deceptive|imitat~|mimic~|mimics|resembl~|misspelt|misspelled domain|domains
T1583.001/4 look alike domain|domains
T1583.001/7 domains registered|bought|acquired thousands|hundreds|dozens|gang|group|criminals|scammers|operators|campaign|kit
T1583.008/8 google|search|facebook|sponsored|bing ads|adverts|advertisements fake|download~|install~|installer|installers|lookalike|malicious|led|lead~|posing
T1584 compromised|hijacked|hacked routers|websites|sites|wordpress|devices host~|relay~|infrastructure|c2|command|traffic|stage|staging
T1584.001/5 expired|lapsed|abandoned domain|domains took|taken|bought|registered|re|botnet|operators|came
T1584/7 took|taken|hijack~|enslav~ routers|router|cameras|boxes|recorders|dvrs botnet|exploit|operators|worm|bots
T1584/8 hacked|compromised|hijacked wordpress|blog|blogs|websites|site|sites landed|led|redirect~|visitors|deliver~|distribut~|serv~
T1587.001/7 developed|wrote|writes|coded infostealer|stealer|malware|ransomware|trojan|botnet|loader sold|sells|sell|himself|custom
T1588.001/7 bought|buys|rents|rented|subscribed infostealer|stealer|malware|ransomware|trojan|backdoor forum|market|marketplace|telegram|developer|seller|from|operation
T1588.002/7 bought|bought|obtained|cracked cobalt|brute|tools strike|ratel|cracked|market
T1650/7 bought|buys|purchased access initial|broker|brokers
T1589.001/7 bought|buys|gathered credentials|logins|passwords market|marketplace|forum|broker|brokers|dark
T1589.002/7 gather~|collect~|harvest~|scrap~ addresses email|mail staff|employees|linkedin|website|targets
T1589.003/7 gather~|collect~|harvest~|scrap~|research~ names employee|employees|staff|linkedin|targets
T1595 scan~|scanned|scanning|probed internet|web vulnerable|expos~|login|unpatched|servers|devices|appliances|gateways|routers
T1595/8 scan~|scans|probes|probing|requests greynoise|honeypot|honeypots|shadowserver
T1656 impersonat~|posed|posing|pretend~ support|helpdesk|desk|colleague|recruiter|recruiters|officials|it|executive|journalist|journalists|staff
T1656/6 appeared|seemed|purport~|pretend~|claimed come|came|be|from message|messages|email|emails|mail|mails|call|calls|letter|letters|sms
T1656/7 impersonat~|posed|posing|pretend~|masquerad~ bank|banks|police|authority|agency|ministry|supplier|colleague|courier|officer|officers|ceo|boss|tax|company|employee|brand|brands|agent|investor
T1534 mailbox|mailboxes|account|accounts hijacked|compromised|stolen|internal phish~|spearphish~ colleagues|internal|other|employees|staff
T1098.005 device|phone|authenticator added|registered|enrolled|enrolls|registers own|new|their mfa|account|authentication|second|factor
T1098/7 add~|added|grant~ permission|permissions|privileges|role|roles|key|keys account|accounts|authorized|admin|attackers|application
T1098/7 added account|accounts|themselves administrators|admins group|role
T1098.005/8 regist~|enrol~|enroll~ device|phone|authenticator|passkey own|new|attackers tenant|account|accounts|mfa|factor
T1531/7 accounts|passwords|access deleted|changed|removed|locked administrators|admins|owners|out @attackers
T1529 reboots|rebooted|restarts malware|wiper machine|system|machines|systems|computers
T1620 reflectively|reflective|fileless load~|executed|memory|injects dll|payload|assembly|memory
T1620/6 memory @run|load~|ran directly|only|entirely|solely|without|never
T1484.001 group policy @use|push~|distribut~|deploy~|chang~|modif~|spread|roll~ object|objects|gpo|ransomware|malware|encryptor|script|machines|defender|used|changed|modified|distributed|pushed
T1484.001 gpo deploy~|distribut~|push~|chang~|modif~|used|create
T1484.002 federation|federated chang~|alter~|modif~|add~|added settings|domain|trust|tenant
T1484.002/8 identity provider add~|federat~|regist~ own|okta|tenant|rogue|malicious
T1505.003 webshell|webshells|shell|shells plant~|drop~|plac~|upload~|install~|deploy~|left|access web|webshell|webshells
T1012/6 registry queries|reads|queried|checks key|keys|value|values
T1120/6 usb|peripheral devices|drives enumerat~|lists|detects|checks
T1614.001 keyboard|language|languages checks|exits|checked|avoids|quits russian|layout|cis|cyrillic|system
T1124/5 time zone|timezone|system checks|collects|gets|reads
T1213.002/7 sharepoint search~|trawl~|comb~|download~ for|documents|files|site
T1213.006/7 database|databases|tables dump~|exported|unloaded|queried|downloaded @attackers|customer|customers|snowflake|sql
T1213.003/7 repository|repositories|source clon~|copied|downloaded|stole|stolen private|internal|code|github|gitlab @attackers|hacker|worker|employee
T1213.002/8 sharepoint found|search~|open~|download~|brows~ document|documents|page|pages|files
T1027.013/7 encrypted|encoded payload|strings|shellcode|configuration base64|xor|rc4|aes|embedded|stored|hidden
T1027.003 hidden|hides|hid|embedded|concealed image|images|png|jpg|pixels|picture payload|code|malware|shellcode
T1027/6 obfuscat~ loader|installer|dll|macro|batch|vbscript|php|stage|executable
T1027.001/7 padd~|inflat~|bloat~ file|executable|binary|installer mb|megabytes|size|scanners|antivirus|zeros
T1027.013/5 protected|protect~ password archive|zip|rar|7z
T1564.001/6 hidden attribute|attributes|files|directory sets|set|marked|marks
T1564.008/8 rule|rules inbox|mailbox|forward~|mail|mails|outlook|messages hid|hide~|hidden|mov~|delet~|conceal~|archive
T1176.001 malicious|rogue|trojaniz~ browser|chrome extension|extensions
T1528 oauth|consent malicious|rogue|attackers|stole|stolen|granted|tricked|abused app|application|apps|token|tokens
T1528/7 token|tokens oauth|access|refresh|personal|api|github|npm stole|stolen|theft|steal~|obtained|captured|hijacked
T1528/8 device code enter|entered|typed|read|login microsoft|devicelogin|attacker|caller|victim|phish~
T1550.001 oauth token|tokens stolen|used|abused|reused access|accessed|entered|salesforce|cloud|mailboxes
T1550.004/8 session|sessions stolen|hijacked|replay~|reused cookie|cookies|logged|reached|entered|access
T1550.002/8 hash|hashes moved|logged|authenticat~|reached account|administrator|server|stolen
T1550.003/5 stolen|forged|golden|silver ticket|tickets|kerberos
T1200/10 plugg~|attached|connected|inserted small|raspberry|mini|rogue|hidden|tiny computer|pi|device|box|hardware network|socket|port|switch|atm|office
T1558.003/8 service tickets|ticket request~|crack~|kerberos
T1111/8 onetime|otp|one time|code|codes codes|code|intercept~|relay~ ask~|intercept~|relay~|captur~|pass~|forward~|victim
T1049/6 network connections collect~|list~|gather~|netstat
T1072/8 console|deployment|intune|sccm|vsa|kaseya pushed|push~|distribut~|roll~ script|malware|ransomware|clients|endpoints|encryptor|devices
T1039/8 share|shares|shared copied|copy|@take|carry|carried drives|drive|network|folders|finance
T1602.002/7 configuration|configurations|config firewall|firewalls|router|routers|switch|appliance|fortigate export~|downloaded|stole|stolen|copied
T1530/8 bucket|buckets|s3|blob copied|downloaded|@take|emptied|open @attackers|files|data|recordings|records
T1586.002/8 mailbox|mailboxes hijacked|hacked|compromised sent|came|used|send~|from
T1586.001/6 hacked|hijacked|compromised telegram|facebook|youtube|instagram|linkedin|discord account|accounts|channel|channels|profile|profiles
T1667/8 newsletters|subscriptions|emails|mails hundreds|thousands|bomb~|flood~ inbox|mailbox|minutes|hour
`;

/** A word of the table in the forms that it stands for. */
function meant(word: string): string[] {
  if (word.startsWith('@')) return classes[word.slice(1)]!.split('|').flatMap(meant);
  const [, doer] = /^([a-z]+(?:er|or))s?$/.exec(word) ?? [];
  if (doer) return [`=${doer}`, `=${doer}s`];
  if (!word.endsWith('~')) return [word];
  const stem = word.slice(0, -1).replace(/e$/, '');
  const endings = ['', 'e', 's', 'es', 'ed', 'ing'].map((ending) => stem + ending);
  return stem.endsWith('y') || stem.endsWith('i') ? [...endings, `${stem.slice(0, -1)}ies`] : endings;
}

/** Words that mean a technique together: one of every set stands there, at most `reach` words from the first. */
export interface TechniqueWords {
  id: string;
  words: readonly (readonly string[])[];
  reach: number;
}

export const techniqueCompany: readonly TechniqueWords[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', ...words] = line.split(' ');
    const [id = '', reach = usualReach] = head.split('/');
    return { id, reach: Number(reach), words: words.map((alike) => alike.split('|').flatMap(meant)) };
  });
