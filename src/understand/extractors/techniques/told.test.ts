/** What sentences tell of an attacker's doing: in their own words, over the techniques told most; and sentences that tell of none. */
import { expect, test } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { prepare } from '../../reading.ts';
import { techniques } from '../techniques.ts';

const rows = (table: string): string[] => table.trim().split('\n');
const read = (sentence: string) =>
  techniques.find(prepare(articleOf({ title: 'A campaign', body: [sentence] })));
const shown = (sentence: string): string[] => read(sentence).map(({ id, certainty }) => `${certainty} ${id}`);

const asserted = rows(String.raw`
T1566.001 The attached Excel file hid a loader that the gang rents.
T1566.001 The intruders sent a supposed tender to engineers of the shipyard.
T1566.002 The victims followed a link in the message and lost their logins.
T1566.002 The phishing mails carried a OneDrive link in reply to an older thread.
T1566 An accountant typed her password on a counterfeit portal of the attackers.
T1566.003 On Slack the hackers wrote as a supposed recruiter with a fake profile.
T1566.004 The intrusion began with a telephone call.
T1566.004 A caller rang the support desk and had the attackers' password reset.
T1190 The hackers had broken into the city's Zimbra server.
T1190 The gang used a zero-day to plant implants in the gateway.
T1190 An SQL injection in the web application was abused by the attackers.
T1133 The intruders reached the plant through a remote maintenance router.
T1133 The attackers connected to a pump through VNC.
T1078 The hackers logged in with the account of a former teacher.
T1078.001 The attackers found that the factory password had been left unchanged.
T1189 The victims landed on a hacked website.
T1195.002 The update server delivered a manipulated client with malware.
T1199 The attackers used a vendor as a springboard.
T1200 The thieves attached a tiny computer to a network socket.
T1059.006 The group left a Python backdoor on the mail host.
T1204.002 The fake installers were downloaded by gamers, after which the stealer started.
T1204.002 An accountant opened the archive, and the trojan started.
T1543.002 The worm installs a systemd service.
T1562.001 The attackers added exclusions to the antivirus.
T1110.002 The intruders cracked one of the hashes.
T1558.003 The attackers requested service tickets and cracked them.
T1550.003 The intruders moved about with forged Kerberos tickets.
T1056.001 The trojan hooks the keyboard.
T1046 The intruders probed ports from the router.
T1021.005 The attackers used VNC to get to the next machine.
T1560.001 The intruders packed the papers with 7-Zip.
T1567.002 The gang unloaded the records to a Wasabi bucket.
T1048 The attackers pushed the archive to an address by SFTP.
T1102 The trojan takes its orders from Google Drive.
T1219 The caller talked the victim into joining a Zoho Assist session.
T1602.002 The attackers exported the configuration of the firewall.
T1486 All documents on the share had been scrambled by the attackers.
T1486 The ransomware left the servers unusable.
T1491.002 The hacktivists defaced the panels of a pumping station.
T1496.001 The attackers ran XMRig in the containers.
T1656 The attackers posed as officers of the tax authority.
T1657 The gang asked for 40 bitcoin.
T1657 The scammers robbed the fund of nine million dollars.
T1566.001 The group mailed invoices with a booby-trapped Excel attachment to accountants in Lyon.
T1566.001 Staff opened a malicious PDF attached to an email from a supposed courier.
T1566.002 Employees received an email with a link to a fake login page.
T1566.002 The intruders sent spear-phishing links to diplomats over three weeks.
T1566.003 The operators contacted engineers on LinkedIn with fake job offers and then sent them a malicious file.
T1566.004 The callers phoned staff and talked them into giving up their passwords.
T1566 The hackers broke in through a phishing email in May.
T1190 Attackers exploited a flaw in the file transfer server to get in.
T1190 The intruders used an SQL injection to enter the web application.
T1133 The gang entered through an exposed remote desktop gateway.
T1078 They signed in with valid accounts that they had bought from a broker.
T1078 The attackers used stolen VPN credentials to enter the network.
T1189 Visitors of the news site were infected through a watering hole.
T1195.002 The attackers planted a backdoor in an update of the accounting software.
T1195.001 A poisoned npm package stole tokens from developers who installed it.
T1199 The attackers reached the bank through its managed service provider.
T1091 The worm spreads through infected USB drives.
T1059.001 The loader runs an encoded PowerShell command to fetch the next stage.
T1059.003 The implant opens cmd.exe and executes commands that its operators send.
T1059.005 A VBScript then starts the loader.
T1059.006 The stealer is written in Python and runs a Python script on the host.
T1059.007 A heavily padded JavaScript file starts the infection when it is opened.
T1059.004 The botnet runs a bash script that fetches binaries for each architecture.
T1204.002 The victim must open the document and enable its macros, after which the malware starts.
T1204.004 A fake captcha told visitors to paste a command into the Run dialog.
T1047 The operators ran commands on other hosts through WMI.
T1053.005 The malware persists by creating a scheduled task.
T1053.005 For persistence it registers a task in the Windows Task Scheduler.
T1053.003 The miner adds a cron job so that it comes back after each reboot.
T1569.002 The actors used PsExec to launch the encryptor on every server.
T1543.003 The backdoor installs itself as a Windows service.
T1547.001 The trojan adds an entry to the registry Run key to survive reboots.
T1547.001 It drops a shortcut in the Startup folder.
T1136.002 The intruders created a new domain account with administrator rights.
T1505.003 A web shell was dropped on the Exchange server.
T1574.001 The malware was loaded by DLL side-loading through a signed antivirus binary.
T1574.001 The loader abuses DLL search-order hijacking to start with the system.
T1574.001 A legitimate executable side-loads the malicious DLL from the same folder.
T1574.001 The attackers placed a rogue DLL beside a signed program, which then loads it.
T1055 The backdoor injects itself into a running process.
T1055 Process injection hides the stealer inside a trusted program.
T1055 The payload was injected into the memory of svchost.exe.
T1055.012 It uses process hollowing to run inside a suspended copy of notepad.
T1055.001 The loader injects a malicious DLL into the browser process.
T1068 The attackers exploited a kernel flaw to gain SYSTEM privileges.
T1548.002 The malware bypasses User Account Control to run with higher rights.
T1562.001 The ransomware stops antivirus services before it begins.
T1562.001 The attackers turned off Microsoft Defender on the domain controllers.
T1562.004 The script adds a rule to the Windows firewall so that its traffic passes.
T1070.001 The intruders wiped the Windows event logs.
T1070.004 The tool deletes itself after it has run.
T1070.006 It changes the timestamps of its files to match those of system files.
T1027 The code of the loader is heavily obfuscated.
T1027.002 The sample is packed with UPX.
T1140 On start it decodes its configuration with Base64.
T1036.005 The malware names itself svchost.exe to look like a system file.
T1036.007 The file had a double extension, invoice.pdf.exe.
T1218.011 The DLL is started with rundll32.
T1218.005 The link runs mshta to load a remote HTA file.
T1218.010 Regsvr32 was used to run the scriptlet.
T1497.001 The malware checks whether it runs in a virtual machine and exits if so.
T1553.002 The installer was signed with a stolen code-signing certificate.
T1112 The malware modifies the registry to store its configuration.
T1003.001 The attackers dumped credentials from LSASS.
T1003.001 The operators used Mimikatz to pull passwords from memory.
T1003.003 The attackers copied the NTDS.dit database from a domain controller.
T1003.006 With DCSync they pulled the hashes of every account.
T1110.003 The group tried one common password against thousands of accounts in a password-spraying run.
T1110.004 Credential stuffing opened 4,000 customer accounts.
T1110 The botnet brute-forces SSH logins.
T1555.003 The stealer takes saved passwords from Chrome and Firefox.
T1539 The malware steals session cookies from the browser.
T1558.003 The intruders used Kerberoasting to get hold of service accounts.
T1621 The attackers flooded the employee with MFA prompts until he accepted one.
T1557 A phishing proxy of the adversary-in-the-middle kind caught the session token.
T1056.001 The spyware logs every keystroke.
T1552.001 The worm searches configuration files for passwords and keys.
T1082 The malware collects the host name and the version of the operating system.
T1057 The implant lists the running processes.
T1083 It searches the disks for files with certain extensions.
T1016 The script runs ipconfig to learn the network configuration.
T1018 The attackers scanned the network for other machines.
T1046 The intruders scanned the internal network for open ports.
T1087 The attackers listed all domain accounts.
T1518.001 The loader looks for installed antivirus products.
T1033 The backdoor sends the name of the logged-in user.
T1135 The ransomware looks for network shares.
T1021.001 The gang moved laterally over RDP.
T1021.002 The attackers copied the payload to other hosts over SMB admin shares.
T1021.004 They moved from server to server by SSH.
T1550.002 The attackers moved on with pass-the-hash.
T1570 The attackers copied their tools to other machines in the network.
T1210 The worm spreads by exploiting a flaw in the SMB service.
T1113 The spyware takes screenshots every minute.
T1123 The spyware switches on the microphone and records conversations.
T1115 The clipper reads the clipboard and swaps wallet addresses.
T1114 The intruders read the mailboxes of senior officials.
T1005 The malware gathers documents from the local disk.
T1560.001 The attackers packed the stolen files with WinRAR.
T1071.001 The backdoor talks to its command-and-control server over HTTPS.
T1071.004 The implant uses DNS queries to communicate with its server.
T1105 The downloader fetches further malware from a remote server.
T1219 The attackers installed AnyDesk to keep access.
T1090.003 Traffic was routed through a chain of proxies.
T1090.003 The operators hid their traffic behind Tor.
T1573.001 Its traffic is encrypted with RC4.
T1572 The intruders set up a reverse SSH tunnel with ngrok.
T1102 The malware takes its commands from a Telegram channel.
T1568.002 The botnet finds its servers by a domain generation algorithm.
T1041 Stolen files are sent to the command-and-control server.
T1567.002 The gang uploaded 300 GB to a cloud storage service.
T1048 The data left the network over FTP.
T1486 The ransomware encrypted files on 200 servers.
T1566 Phishing emails carried the malware into the bank.
T1486 Ransomware gangs encrypted the files of three cities in one night.
T1053.005 The loader, which does not use macros, creates a scheduled task.
T1055 With no file on the disk, the backdoor injects itself into a running process.
T1490 The malware does not spread, but it deletes shadow copies.
T1003.001 The attackers needed no exploit and dumped credentials from LSASS.
T1105 Not only did it stay hidden: it downloads further malware from a remote server.
T1490 The attackers deleted shadow copies and backups.
T1489 Before encrypting, it stops database services.
T1485 The wiper destroyed data on thousands of computers.
T1561.002 The malware overwrites the master boot record.
T1498 The ministry's website was knocked offline by a DDoS attack.
T1491.002 The hackers defaced the website of the city.
T1496.001 The attackers mined Monero on the hijacked servers.
T1657 The fraudsters changed the bank details on invoices and stole 2 million euros.
T1583.001 The attackers registered domains that look like those of the bank.
T1656 The caller posed as a colleague from IT support.
T1534 From the hijacked mailbox they sent phishing mails to colleagues.
T1098.005 The intruders added their own device for MFA to the account.
T1566.001 A Word document attached to the email carried the macro that infected the ministry.
T1566.002 The messages contained a link that led to a page stealing Microsoft 365 logins.
T1190 Hackers breached the hospital by exploiting an unpatched Citrix server.
T1133 Access was gained through an internet-facing VPN appliance.
T1078 The intruder logged on with an administrator's leaked password.
T1195.002 The backdoor came with a tampered update from the vendor.
T1059.001 A PowerShell script downloads the payload and runs it in memory.
T1059.003 Commands are executed through the Windows command shell.
T1204.002 The infection starts when the user opens the archive and double-clicks the file.
T1047 Wmic was used to start the ransomware remotely.
T1053.005 A task named OneDrive Sync starts the backdoor every hour, created with schtasks.
T1543.003 The rootkit registers a new service to load its driver.
T1547.001 It writes itself to HKCU\Software\Microsoft\Windows\CurrentVersion\Run.
T1136.001 The hackers created a local account called helpdesk on the server.
T1505.003 After the break-in, the attackers uploaded several webshells.
T1574.001 The campaign relied on sideloading: a signed Adobe binary loaded a malicious library.
T1574.001 By hijacking the DLL search order, the trojan ran inside a legitimate program.
T1055 The shellcode is then injected into a legitimate Windows process.
T1055 New loader uses process injection to hide from antivirus tools
T1055.012 The malware hollows out a legitimate process and replaces its code.
T1548.002 To get higher privileges it uses a known UAC bypass.
T1562.001 A vulnerable driver was loaded to kill endpoint security processes.
T1070.004 The attackers removed their tools and files after the theft.
T1027 All strings in the malware are obfuscated.
T1140 The second stage is decrypted in memory with an AES key.
T1036.005 The executable poses as a legitimate Windows update file.
T1003.001 The hackers extracted passwords from the memory of the LSASS process.
T1110.001 Criminals guessed weak passwords by brute force on exposed RDP servers.
T1555.003 Passwords saved in browsers are stolen.
T1621 He was bombarded with push notifications until he approved the login.
T1056.001 The malware records what victims type.
T1082 System information such as the computer name, OS version and CPU is sent to the attackers.
T1057 A list of running processes is sent to the server.
T1083 The malware enumerates files and directories on the infected computer.
T1046 Nmap was used to scan for open ports inside the network.
T1021.001 From there the attackers connected to other servers over Remote Desktop.
T1021.002 The ransomware spread to other computers via SMB.
T1113 It captures the screen and sends the images to the operators.
T1115 It monitors the clipboard for cryptocurrency addresses.
T1560.001 Files were compressed with 7-Zip before they were stolen.
T1071.001 The implant sends HTTP POST requests to its C2 server.
T1105 The attackers downloaded additional tools from their server.
T1219 ScreenConnect and other remote access tools were installed on the victim's machines.
T1041 The collected data is exfiltrated over the C2 channel.
T1567.002 The thieves used Rclone to copy data to Mega.
T1486 Files were encrypted and a ransom note was left on each desktop.
T1490 The malware removes Windows restore points and shadow copies so that nothing can be recovered.
T1489 The script kills SQL Server and Exchange services.
T1498 Pro-Russian hacktivists flooded the sites of the ministries with traffic.
T1496.001 The botnet mines cryptocurrency on infected machines.
T1496.001 The botnet mines Monero on hijacked servers of a copper miner.
T1583.001 The group registered lookalike domains for its campaign.
T1656 The scammers impersonated Microsoft support staff.
T1574.001 New backdoor hides behind DLL side-loading in attacks on telecom firms
T1574.001 The implant is a remote access trojan that is started by DLL side-loading, which helps it to avoid being noticed by security solutions.
T1574.001 According to the advisory, the actors used DLL search order hijacking to run Cobalt Strike.
T1055 To stay hidden, Kestrel Loader performs process injection into dllhost.exe, the researchers said.
T1055 Once running, the RAT writes its code into the memory of another process and runs it there.
T1055 Process injection was observed in three of the five intrusions.
T1566.001 Victims got an e-mail with an ISO attachment that contained a malicious shortcut.
T1003.001 Credentials were dumped from LSASS memory before the gang went on to the backups.
T1486 All of the company's virtual machines were encrypted by the ransomware on Sunday night.
T1490 Volume shadow copies were deleted with vssadmin.
T1053.005 Persistence: a scheduled task runs the script every 15 minutes.
T1547.001 The worm survives a reboot through a Run key in the registry.
T1562.001 Microsoft Defender was disabled through group policy before the encryption began.
T1021.001 The attackers used RDP to reach the file server.
T1219 The intruders kept access with TeamViewer, which they installed on two workstations.
T1071.001 Beacons go out over HTTPS to a server in Moldova.
T1041 What it collects is sent back to the C2 server in JSON.
T1078 The hackers logged in to the portal with credentials stolen from a contractor.
T1190 CVE-2025-1111 in the VPN appliance was exploited to get into the network.
T1133 The criminals came in through an exposed RDP server.
T1110.003 Password spraying against Exchange Online gave the hackers their first account.
T1505.003 A China Chopper web shell kept the door open for months.
T1136.001 A new local account named support1 was created by the attackers.
T1070.001 Event logs were cleared after each session.
T1113 Screenshots are taken every 30 seconds and sent to the operators.
T1056.001 Keystrokes are logged to a hidden file.
T1082 The bot reports the operating system version and the computer name.
T1059.001 An obfuscated PowerShell script then fetched the loader.
T1105 It pulls a second-stage payload from a compromised WordPress site.
T1027 The loader is obfuscated with junk code and encrypted strings.
T1548.002 A UAC bypass gives the malware administrator rights.
T1218.011 rundll32.exe runs the exported function of the DLL.
T1567.002 About 40 GB were exfiltrated to Mega with Rclone.
T1189 A watering hole attack on a trade union's site infected its visitors.
T1195 A supply chain attack on the software vendor gave the group access to 300 customers.
T1498 A DDoS attack took the portal down for four hours.
T1555.003 Passwords and cookies are stolen from Chrome, Edge and Firefox.
T1621 The hacker sent MFA push requests again and again until the contractor approved one.
T1656 Posing as the IT help desk, the callers got employees to reset their passwords.
T1657 The gang practises double extortion and leaks data of those who do not pay.
T1574.001 Attackers sideload a malicious DLL through a copy of VLC to run PlugX.
T1574.001 The group's favourite trick, DLL hijacking, was also used against the port operator.
T1055 BumbleBee injects its code into legitimate processes such as wab.exe.
T1055.012 Through process hollowing the loader hides inside RegAsm.exe.
T1566.001 The email carried a ZIP archive with a malicious LNK file as attachment.
T1566.002 Diplomats were sent emails whose link opened a page that imitates a webmail login.
T1003.001 With Mimikatz the actors dumped LSASS and got domain admin credentials.
T1486 Qilin's ransomware encrypted 43 servers of the port authority.
T1562.001 Before launching the locker, the affiliate killed the EDR agent with a vulnerable driver.
T1059.001 A hidden PowerShell window downloads and executes the stealer.
T1053.005 To persist, Lumma creates a scheduled task named "Update Checker".
T1547.001 The RAT copies itself to the Startup folder.
T1021.001 With the stolen admin password, the intruders moved through the network over RDP.
T1071.001 The backdoor polls its C2 over HTTPS every five minutes.
T1041 Collected files are exfiltrated to the C2 server.
T1105 From a GitHub repository the script downloads two more payloads.
T1190 UNC5221 exploited CVE-2025-0282 in Ivanti VPN appliances.
T1078 Scattered Spider logged in with valid credentials bought on a forum.
T1110 Hackers brute-forced the admin panel.
T1505.003 Behind the shop's login page, the crew left a PHP web shell.
T1070.004 After exfiltration the script deletes its own files.
T1027 The JavaScript is heavily obfuscated.
T1113 Every ten seconds, the RAT captures a screenshot.
T1056.001 A keylogger component records all keystrokes.
T1082 It collects system information, including the OS version and hostname.
T1490 vssadmin is used to delete shadow copies.
T1498 NoName057(16) launched DDoS attacks on Danish municipalities.
T1219 Callers talked victims into installing AnyDesk.
T1195.002 Hackers slipped malicious code into an update of the 3CX desktop app.
T1567.002 Rclone was used to copy 2 TB to Mega.
T1140 The shellcode is decrypted with a hardcoded AES key.
T1036.005 The payload masquerades as a Chrome update.
T1047 Lateral movement was done with WMI.
T1136 They created an additional admin account on the hypervisor.
T1548.002 It bypasses UAC through fodhelper.
T1204.004 ClickFix pages told visitors to paste a command into PowerShell.
T1539 Lumma steals cookies and crypto wallets.
T1583.001 The actors registered typosquatted domains of two banks.
T1568.002 A domain generation algorithm provides new C2 addresses each day.
T1003.003 The intruders exfiltrated ntds.dit.
T1574.001 Hackers Use DLL Side-Loading to Deploy New RAT
T1055 The malware achieves this via process injection, as the analysis in our earlier report shows.
T1055 Once the user has opened it, the dropper starts explorer.exe and injects shellcode into it.
T1574.001 DLL search order hijacking is used to load the malware.
T1574.001 DLL side-loading is used by the group to run its backdoor.
T1055 Process injection is among the techniques that the group used.
T1574.001 The signed program loads the attackers' DLL, a case of DLL side-loading.
T1574.001 The attack chain begins with a legitimate binary that side-loads a malicious DLL.
T1055 This version injects into winlogon.exe.
T1486 The attackers then encrypted the servers with LockBit.
T1566 The breach began with a phishing email that an accountant opened.
T1078 The attackers used stolen credentials, so admins should reset theirs.
T1574.001 Microsoft says the group also relied on DLL search-order hijacking.
T1055 It uses process injection to bypass security solutions and to prevent detection.
T1574.001 The trojan protects itself by DLL side-loading.
T1562.001 The attackers did not stop there and disabled Windows Defender.
T1490 Not only were files encrypted: shadow copies were deleted too.
T1003.001 The attackers did not use Mimikatz but dumped LSASS with a tool of their own.
T1055 The group has not been seen before; its backdoor uses process injection.
T1566.001 Although no exploit was used, victims got emails with a malicious attachment.
T1486 Nobody noticed that the attackers had encrypted files with ransomware.
T1053.005 The backdoor, of which nothing was known until May, creates a scheduled task.
T1490 Without warning the ransomware deleted shadow copies.
T1078 The attackers used stolen credentials that had not been changed.
T1562.001 The antivirus did not raise an alarm because the attackers had disabled Windows Defender.
T1105 The malware downloads a payload from a remote server that is no longer online.
T1574.001 Undetected for months, the group used DLL side-loading.
T1078 Researchers found that the group used stolen credentials to log in to the VPN.
T1486 Officers arrested four men who encrypted the servers of hospitals with ransomware.
T1566 Police seized servers that were used to send phishing emails.
T1566.001 Attackers sent officers phishing emails with malicious attachments.
T1046 Our researchers tracked the group as it scanned the internal network for open ports.
T1204.002 An administrator opened a malicious document, which started the infection.
T1486 The council restored its systems seven weeks after the gang encrypted 120 servers.
T1033 The backdoor runs whoami.
`);

const hedged = rows(`
T1562.001 The attackers failed to disable Microsoft Defender.
T1562.001 The attackers tried to disable Microsoft Defender, but tamper protection stopped them.
T1003.001 The intruders attempted to dump LSASS memory.
T1566 The attackers may have got in through a phishing email.
T1053.005 The malware reportedly persists through a scheduled task.
T1574.001 Researchers believe that the loader uses DLL side-loading.
T1486 It is possible that the ransomware encrypted files on more servers.
T1078 The attackers probably used stolen credentials.
T1574.001 The attackers sought to plant a rogue DLL by DLL hijacking.
T1566 It remains unclear whether spear phishing opened the door.
T1055 Was process injection used?
T1059.001 The attackers are believed to have used PowerShell scripts to download the payload.
T1490 They attempted to delete the backups but failed.
T1041 The attackers allegedly sent the stolen files to the command-and-control server.
T1505.003 The hackers likely planted a web shell on the server.
T1490 The ransomware attempts to delete shadow copies, but the command is misspelled and fails.
T1566 Phishing emails are suspected as the way in.
T1055 The malware appears to use process injection.
T1078 Investigators think that stolen credentials may have been used.
T1486 Microsoft Defender blocked the ransomware before it encrypted files.
T1490 The ransomware tried to delete shadow copies.
T1566 It is believed that the hackers came in through a phishing email.
T1562.001 The malware failed to kill the EDR agent.
T1055 According to unconfirmed reports, the backdoor uses process injection.
`);

/** Negated, advised, defended against, explained, sold, or done by whom was attacked. */
const none = rows(`
The state offers a reward of ten million dollars for the wanted hacker.
The attackers published nothing, and the firm runs its own service as before.
The museum exported its database to a new system after the attack.
The attached statement of the company says nothing of the attackers.
The council bought two domains for its new school.
The vendor rang its customers about an invoice.
The malware does not use T1055.
T1574.001 was not seen in this intrusion.
It is unclear whether the attackers exploited the flaw.
The malware does not persist by creating a scheduled task.
No credentials were dumped from LSASS.
No phishing was used in this intrusion.
The attackers did not use DLL side-loading.
The ransomware never deletes shadow copies.
There is no sign that the group used process injection.
Files were not encrypted by the ransomware.
No obfuscated malware was used.
The sample neither logs keystrokes nor takes screenshots.
Unlike earlier versions, it doesn't inject code into explorer.exe.
The malware lacks any means of persistence such as a scheduled task.
The investigators found no web shell on the server.
The intrusion did not involve stolen credentials.
The new variant no longer uses process hollowing.
The attackers gained access without phishing anyone.
Block macros from the internet in Office documents.
Monitor for scheduled tasks that run from temporary folders.
Mitigations: disable RDP where it is not needed.
Organisations should watch for process injection into browsers.
Enable MFA to stop password spraying.
Defenders can hunt for DLL side-loading by looking for unsigned libraries.
Our platform detects credential dumping and process injection in real time.
Phishing is a technique by which criminals get people to give up their passwords.
Process injection is a method of running code in the memory of another process.
Ransomware encrypts files and asks for money to restore them.
A keylogger records what a user types.
The rule fires when a process reads LSASS memory.
Restrict the use of PsExec and WMI between workstations.
Look for new services that start from user folders.
The update removes a flaw that let attackers inject code into other processes.
Train staff to report phishing emails.
Attackers commonly use DLL side-loading to hide.
The Python package typosquats requests.
The vendor's EDR blocks attempts to dump LSASS.
The report explains how DLL search-order hijacking works.
Delete the scheduled task that the malware made.
The company says that it encrypts all its files and backs them up each night.
The police trained officers in tracing cryptojacking.
The course teaches students process hollowing and credential dumping.
The attackers never used a web shell.
The backdoor is not installed as a service.
None of the stolen passwords were used to log in.
No ransomware encrypted the files; the outage had another cause.
The malware didn't take screenshots.
The attackers could not delete the shadow copies.
The group is not known to use supply chain attacks.
No evidence was found of credential dumping from LSASS.
The trojan does not contain a keylogger.
Review logs for signs of lateral movement over RDP.
Use application control to prevent DLL side-loading.
Watch out for emails with malicious attachments.
Spear phishing is a targeted form of phishing.
The product stops ransomware before it encrypts files.
Disable PowerShell for users who do not need it.
A botnet is a network of infected machines that criminals control.
Many ransomware groups delete shadow copies before they encrypt files.
This Sigma rule looks for schtasks run by Office programs.
Companies use password managers against credential stuffing.
Investigators ruled out phishing as the way in.
Neither phishing emails nor stolen credentials were used, the city said.
The wiper does not delete shadow copies, nor does it touch backups.
At no point was Microsoft Defender disabled.
There were no signs of process injection.
Contrary to reports, no scheduled task was created.
The attackers didn't bother to clear the event logs.
Nothing suggests that LSASS was dumped.
The bank said that its customers' accounts had not been opened by credential stuffing.
Mitigation: block outbound SMB and disable the print spooler.
Customers are urged to look for scheduled tasks with random names.
Detection: alert on rundll32 started by Office.
Set up alerts for LSASS access by unsigned programs.
With our new release, teams can spot credential dumping within seconds.
DLL side-loading abuses the way in which Windows looks for libraries.
Credential stuffing attacks use passwords from earlier leaks.
What is process injection and how can you stop it?
The tool helps analysts to find persistence by scheduled tasks and Run keys.
EDR products often miss process hollowing.
Microsoft fixed a bug that lets a local user gain SYSTEM privileges.
The exercise simulated a ransomware attack that encrypted the file servers.
A patch stops malware from loading DLLs from the current folder.
Our engineers scan the network for open ports every night.
The administrators disabled RDP and reset all passwords after the attack.
The company shut down its servers to stop the ransomware.
The company restored its systems from backups that the attackers could not reach.
Lumma does not use a scheduled task for persistence.
The stealer isn't able to bypass UAC.
No lateral movement over RDP took place.
So far nobody has seen APT29 use DLL side-loading.
No sign of LSASS dumping was found on the host.
The affected server had no web shell.
The hackers gained entry without exploiting any vulnerability in the VPN.
It was not ransomware that encrypted the files, but a faulty backup script.
Security teams need to watch for DLL side-loading.
Check the Startup folder for unknown shortcuts.
Disable WMI where possible.
Hardening guides: turn off macros and block LNK attachments in email.
CrowdStrike's Falcon prevents credential dumping from LSASS.
Spear phishing is on the rise.
Adversaries often use scheduled tasks to stay on a machine.
The workshop shows how attackers dump LSASS.
A vulnerability in the scheduler allows local attackers to create scheduled tasks as SYSTEM.
Backups were encrypted by the firm and stored offline.
Employees learn how to spot phishing emails.
Rules for Suricata and Sigma detect the process hollowing described above.
An attacker could exploit this flaw to inject code into another process.
Successful exploitation would let attackers dump credentials from LSASS.
The bug could be used for DLL hijacking, but nobody has done so yet.
Researchers showed that process injection would be possible.
The patch prevents DLL hijacking.
No process injection, no persistence, no lateral movement: the script only printed a message.
Attackers do not need phishing when passwords are for sale.
Unlike other stealers, this one does not steal cookies.
The company denied that phishing was used.
Process injection was not used.
Neither DLL side-loading nor process injection was used.
The gang claims no files were encrypted.
The loader was not able to inject code into explorer.exe.
In a second strike, officers searched 14 homes and copied files of 30 servers in the network to disks of their own.
Detectives used stolen logins of a seller to enter the forum.
Investigators created new accounts with administrator rights on the forum.
Police took over the command-and-control server and sent an uninstall command over HTTPS to the bots.
Analysts at Acme used leaked credentials to log in to the attackers' server.
Our analysts listed the running processes of an infected machine.
Researchers then scanned the internet for open ports of the botnet's servers.
The council stopped its database services and shut down its mail servers after the attack.
Creating such a task takes rights that few accounts in the domain have.
Exploitation requires an account with administrator rights in the domain to have been created.
The bug sits in the code that creates scheduled tasks in Windows.
Anyone who has a stolen password can log in to the portal.
This attack can steal session cookies from the browser.
The malware's database held 40 million stolen passwords and logins.
The attacked firm uses Cloudflare to speed up its pages.
In an intrusion at Cobre Elm, a copper miner, the attackers ran their tools on servers.
The malware was found on machines of a mining company in Elmland.
`);

test.each(asserted)('tells of %s', (row) => {
  const [id, ...words] = row.split(' ');
  expect(shown(words.join(' '))).toContain(`asserted ${id}`);
});

test.each(hedged)('only supposes, or tried: %s', (row) => {
  const [id, ...words] = row.split(' ');
  expect(shown(words.join(' '))).toEqual([`hedged ${id}`]);
});

test.each(none)('tells of none: %s', (sentence) => {
  expect(shown(sentence)).toEqual([]);
});
