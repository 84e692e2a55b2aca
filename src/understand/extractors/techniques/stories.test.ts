/** What whole articles of several kinds tell of attackers' doings, sentence by sentence, and what such articles say where nobody does anything. */
import { expect, test } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

/** Articles, each after `# ` and its title; a line is a sentence and, behind `=>`, the techniques that it tells of. */
const told = `
# City of Halmstad says services return after weekend outage
The city of Halmstad said on Monday that most of its online services are back after an outage that began on Saturday night.
Officials confirmed that ransomware had encrypted more than 60 servers, including those of the school canteens. => T1486
Before encrypting the machines, the intruders wiped the backup volumes and removed the snapshots of the storage system. => T1490
According to the city's report, they first came in on 3 October with the login of a consultant whose password had been stolen. => T1078
The consultant's account was not protected by a second factor.
From there they moved over remote desktop to the domain controllers. => T1021.001
About 90 gigabytes of documents were copied with Rclone to an account at Mega. => T1567.002
The city did not pay and has rebuilt its domain.
# Regional hospital group notifies patients of data breach
We write to tell you about an incident that may involve some of your information.
On 4 May we learned that an unauthorised party had gained access to our network through a vulnerability in our file transfer software. => T1190
The unauthorised party used an employee's compromised VPN credentials to reach a file server. => T1078
Between 4 May and 9 May files were taken from the server and sent to an address outside of our network over FTP. => T1048
The investigation also found that antivirus protection had been switched off on eleven workstations. => T1562.001
Systems of our laboratory were encrypted on the morning of 9 May. => T1486
We have reset all passwords and require multi-factor authentication.
We recommend that you watch your statements and beware of phishing emails.
# Inside the Marram intrusion: from one click to the domain
Marram, a crew that we have followed since spring, broke into a logistics firm in August.
An accounts clerk received an email that carried a zipped shortcut file named after an overdue invoice. => T1566.001
Opening it ran an encoded PowerShell one-liner, which pulled a loader from a rented server. => T1204.002 T1059.001 T1105
The loader registered a scheduled task called "Office Sync" to run every half hour. => T1053.005
It kept in touch with its operators by HTTPS requests to a domain behind a content network. => T1071.001
On the second day we saw Mimikatz run against LSASS on the finance server. => T1003.001
SoftPerfect Network Scanner was then used to map open ports in two subnets. => T1046
Lateral movement over RDP followed within the hour. => T1021.001
AnyDesk was installed on three hosts as a second way in. => T1219
Exfiltration with Rclone to cloud storage came before the encryptor was pushed out through a group policy object. => T1567.002 T1484.001
Our detection rules for these steps are in the appendix.
# Advisory: exploitation of edge devices by a state-sponsored group
The agencies observed the actors exploit CVE-2024-21887 in internet-facing gateways for initial access. => T1190
Once inside, the actors placed web shells in the directories of the login page. => T1505.003
They created local accounts with names like those of service staff. => T1136.001
The actors relayed their traffic through hacked home routers. => T1090
Modifications to the authentication module of the gateway let any user sign in with a fixed password. => T1556
Passwords saved in Chrome and Edge were collected. => T1555.003
Organisations should search for the web shells listed below and rebuild affected gateways.
Disable remote desktop where it is not needed.
# Fake recruiters hit wallet developers
The messages came over LinkedIn, from people who said that they hired for a trading firm. => T1566.003
Candidates were asked to clone a repository and start the project, which installed a stealer. => T1204.002
On macOS a page told them to copy a line into Terminal to fix their camera. => T1204.004
The stealer grabbed cookies and saved logins from the browser, took screenshots and watched the clipboard for wallet addresses. => T1539 T1555.003 T1113 T1115
Everything was zipped and posted to the same server that gives it commands. => T1041
A keylogging module was added in June. => T1056.001
# Poisoned build tool spreads to thousands of projects
Two releases of a popular npm package were replaced with versions holding a credential stealer. => T1195.001
The maintainer had been tricked by an email with a link to a fake registry login. => T1566.002
The script in the package was hidden under layers of obfuscation. => T1027
The vendor of a desktop client that bundles it shipped the malicious code to customers in a signed update. => T1195.002
# Charges over attacks on casinos
Prosecutors say the accused phoned the help desk and pretended to be staff to have passwords reset. => T1566.004
One of them sent an administrator dozens of push requests until he gave in. => T1621
They then enrolled a phone of their own as a second factor, the indictment says. => T1098.005
The group is accused of stealing 14 million dollars from the casino by diverting payments to its suppliers. => T1657
Investigators searched the flat of the accused and copied the contents of four phones.
# Kestrel rootkit hides in telecom servers
The operators install a kernel rootkit that hides files and connections. => T1014
A legitimate signed updater loads the library of the attackers that lies next to it. => T1574.001
The library decrypts a blob in memory and injects the result into a system process. => T1140
It writes its settings to the registry and starts as a service with Windows. => T1112 T1543.003
A vulnerable driver gave the operators kernel privileges. => T1068
Communication with the server is encrypted with a key that is fixed in the code. => T1573.001
In two cases the worm component came by USB stick. => T1091
# Hacktivists take credit for a night of outages
Sites of four ministries could not be reached for hours under floods of junk requests. => T1498
The front page of one party was replaced by a political message. => T1491.002
A wiper erased the disks of the broadcaster's play-out machines. => T1561
The data of the archive was destroyed for good. => T1485
Mail and database services were stopped by the malware first. => T1489
# Password guessing wave against cloud tenants
The campaign tries a handful of common passwords against every mailbox of an organisation. => T1110.003
In two tenants the attackers granted their application extra permissions to read mail. => T1098
They bought the addresses from a broker and rented servers in three countries for the attempts. => T1583.003
Employee names had been gathered from LinkedIn beforehand. => T1589.003
Before that they scanned the internet for exposed login pages. => T1595
# Supplier was the way into the bank
The thieves came in through the connection of an IT service provider to the bank. => T1199
They stayed for weeks with a new entry under the registry's Run key. => T1547.001
# Brewer expects losses of 20 million after attack
The brewer Olvi Nord told investors on Tuesday that an attack in September cost it about 20 million euros.
The attack encrypted servers in two data centres and stopped deliveries for a week. => T1486
Snapshots and backups had been deleted beforehand, which is why the recovery took so long. => T1490
The company said the hackers entered by way of an unpatched firewall at a branch in Turku. => T1190
Over several days they worked their way to the central systems by RDP with an administrator's password. => T1021.001 T1078
Its insurer has been told.
# Notice of data security event
Clearwater Dental is providing notice of an event that affects some personal information.
On or about 12 July, an unknown actor accessed our environment using stolen login credentials of a vendor. => T1078
The actor installed remote access software, ScreenConnect, on one of our computers. => T1219
Our review determined that the actor uploaded certain files to a cloud storage provider. => T1567.002
The actor later deployed ransomware which rendered our imaging system unusable. => T1486
There is no evidence that payment data was encrypted or taken.
You should be alert to phishing messages that mention this event.
# Tracking SALT FERN: two years in ministries
SALT FERN begins with documents that arrive attached to messages about visa rules. => T1566.001
When the reader enables the macro, a script in Visual Basic fetches the second stage from a hacked shop. => T1204.002 T1059.005 T1105
Persistence was through a value in the Run key and, on servers, a new Windows service. => T1547.001
The implant sits inside svchost.exe after injecting its code there. => T1055
Its strings are scrambled, and the core is unpacked with a rolling XOR. => T1027 T1140
Keystrokes were recorded, and an image of the screen was taken each minute. => T1056.001 T1113
Orders come by HTTPS and are encrypted with AES. => T1071.001 T1573.001
Stolen documents leave through the same channel. => T1041
The group got domain credentials by dumping the memory of LSASS with a renamed copy of ProcDump. => T1003.001
PowerShell was the tool of choice for everything else. => T1059.001
Defenders can look for the service names in the appendix.
# Joint advisory on Black Heron ransomware
Black Heron affiliates obtained initial access by exploiting flaws in public-facing VPN appliances and through valid accounts bought from brokers. => T1190 T1078
After the break-in, affiliates uninstalled the endpoint agent or killed it with a tool that loads a vulnerable driver. => T1562.001 T1068
The affiliates added domain accounts to the administrators' group. => T1098
Network scanning with Advanced IP Scanner was seen in most cases. => T1046
Affiliates use PsExec and RDP for moving sideways. => T1569.002 T1021.001
They ran vssadmin to get rid of shadow copies. => T1490
A scheduled task starts the locker at two in the morning. => T1053.005
Affiliates threatened to publish what they stole unless the victim paid. => T1657
Mitigations: keep offline backups and patch appliances.
The authoring agencies urge organisations to disable unused accounts.
# Chat app used to reach defence workers
The spies approached engineers on WhatsApp and sent them a poisoned archive. => T1566.003
The archive holds a genuine PDF reader and a rogue DLL, which the reader loads. => T1574.001
A rootkit hid the files from administrators. => T1014
Saved browser passwords and session cookies were stolen. => T1555.003 T1539
The copied text of the clipboard was sent along. => T1115
# Repair pages that ask visitors to run commands
Visitors see a human check that puts a command on the clipboard and asks them to paste it into the Run box. => T1204.004
The pages were reached by links in text messages. => T1566.002
Users who clicked the link got an installer with an infostealer. => T1204.001
The operators had registered some 200 domains resembling those of couriers. => T1583.001
# Worm crawls through factories on thumb drives
The malware copies itself to any removable drive that is plugged in. => T1091
It then looks for machines that answer on port 445. => T1046
It talks to its controllers through a chain of SOCKS proxies. => T1090
# Software vendor: build server was breached
Attackers planted a backdoor in the installer that customers downloaded in March. => T1195.002
A library on PyPI with the vendor's name stole cloud keys. => T1195.001
The attackers reached two customers by the remote support link of the vendor. => T1199
# Telecom regulator publishes report on breach
In its report the regulator says that the attackers sprayed passwords at 12,000 accounts. => T1110.003
One employee approved a login after being flooded with push prompts. => T1621
The attackers altered the federation settings so that they could sign in as anybody. => T1484.002
They made themselves an administrator account named svc-backup. => T1136
A web shell on the mail server gave them a way back. => T1505.003
The regulator fined the company 3 million euros for storing passwords in plain text.
The company should have patched the server in May, it says.
# Hackers black out broadcaster
The website of the broadcaster showed a flag and slogans for an hour. => T1491.002
Malware overwrote the disks of 300 computers. => T1561
Thousands of recordings were destroyed. => T1485
A botnet then overwhelmed the login servers with traffic. => T1498
Exchange and SQL services were shut down by the script. => T1489
# Stealer developer sentenced
The man developed the stealer and sold it to others. => T1587.001
The gang rented servers and bought stolen logins on a market. => T1583.003 T1589.001
It gathered e-mail addresses of staff from the firm's website. => T1589.002 
The court heard that he guessed the passwords of routers by trying lists of them. => T1110.001
Police cloned the drives of the seized servers.
# Fraud ring redirected payroll
The ring changed the bank details of 40 employees and collected their pay. => T1657
Mail rules that forwarded messages to an outside address were set up in their mailboxes. => T1114.003
# Cable maker Linnea says production is back
Linnea Kabel said on Friday that all four plants are running again.
The company had switched off its network after employees found their files locked and a note on the printers. => T1486
The attackers used a hole in the firm's Fortinet firewall that had not been patched since autumn. => T1190
By the time they were noticed they had copied a terabyte to a rented cloud account. => T1567.002
A police spokesperson would not say whether the gang is known.
# School district writes to parents
An individual signed in to our student system with the password of a former employee. => T1078
The individual downloaded records of 4,000 pupils.
We believe that the password was obtained by a phishing email in March. => T1566
The intruder set up a rule in two mailboxes that forwarded all messages to an outside address. => T1114.003
# What we saw in the Ostrich cases
In all four cases the first sign was a burst of failed logins on the VPN, tens of thousands of passwords tried in one night. => T1110
Once on the network, the operators dropped SharpHound and mapped the domain. => T1087.002
A remote support program, Splashtop, was put on the backup server. => T1219
Hashes were taken from the memory of LSASS and reused with pass-the-hash. => T1003.001 T1550.002
Defender was excluded from a folder and then turned off by a registry change. => T1562.001
Files to be stolen were packed with 7-Zip in that folder. => T1560.001
They jumped from host to host with SMB and WinRM. => T1021.002 T1021.006
Virtual machines were shut down before the encryptor ran on the ESXi hosts. => T1486
The event logs were cleared on the way out. => T1070.001
# New stealer sold to beginners
The installer comes from search ads for a free video editor. => T1583.008
It asks users to run it as administrator and then hides in a folder that starts with Windows. => T1547.001
Cookies, card numbers and passwords saved in Chrome go to a Telegram bot. => T1539 T1555.003
It checks for virtual machines and quits if it sees one. => T1497.001
A second stage is fetched from GitHub and unpacked in memory. => T1105 T1140
It logs what the victim types in banking pages. => T1056.001
# Espionage in the straits
The lure was a PDF about fishing rights, attached to mail from a hijacked account of the ministry. => T1566.001
The PDF led readers to an archive in which a signed program and a harmful library lie side by side. => T1574.001
Commands reach the implant through comments on a public GitHub repository. => T1102
The group kept a web shell on the mail server as a reserve. => T1505.003
It set up an account in the domain with a name like that of a printer service. => T1136
# Court hears how an insider helped
The defendant gave the gang his login and switched off the alarm of the endpoint software. => T1562.001
The gang then encrypted the hospital's servers and asked for 2 million dollars. => T1486
He deleted the logs of the firewall.
# Denial of service hits three banks
Customers could not log in for six hours because the banks' sites were swamped with traffic. => T1498
A group calling itself Night Heron took credit on Telegram.
# Grid operator publishes its findings
The intruders reached the control network through the remote access of a maintenance firm. => T1199
They overwrote the firmware and wiped the disks of eleven operator stations. => T1561
A scheduled job pushed through group policy started the wiper on every machine. => T1484.001
`;

/** None of these sentences tells of any. */
const none = `
# Five steps that small firms should take
Ransomware can encrypt every server of a firm within an hour.
Turn off RDP on machines that face the internet.
Keep a copy of your backups offline so that nobody can delete them.
Attackers often come in with stolen VPN passwords.
Use a password manager, not the one in your browser.
Ask your supplier how remote access to your network is protected.
Staff who get a push prompt that they did not ask for should refuse it.
If intruders install AnyDesk, an allowlist stops it.
An EDR agent that nobody watches helps little.
Remove local administrator rights and rename default accounts.
# Acme releases Guardian 5
The new version spots credential dumping from LSASS and blocks it.
It rolls back files that ransomware encrypted.
Guardian 5 takes screenshots of suspicious sessions for the analyst.
Customers can scan their network for open ports.
All traffic between agent and console is encrypted with TLS.
The product deletes malicious scheduled tasks by itself.
An administrator can create accounts with fewer rights.
Files are uploaded to the cloud for analysis.
A rule flags PowerShell that downloads from the internet.
The agent registers a service at setup.
# Flaw in Belkor routers
The flaw lets a remote attacker run commands as root.
An attacker could create an administrator account and turn off the firewall.
Successful exploitation might allow uploading a web shell.
No exploitation has been seen so far.
The vendor has released firmware 2.1.
Researchers showed in a lab how a worm could spread by USB from router to router.
The researchers dumped the firmware and decrypted its configuration.
The researchers then logged in over SSH with the default password of their own device.
Proof-of-concept code that drops a web shell is public.
Anyone with a valid account can escalate privileges.
# Police take down Gannet botnet
Officers logged in to the panel with a password found in a notebook.
Investigators copied 4 terabytes from the servers to their own storage.
Police pushed an uninstaller to 20,000 infected computers.
The agency scanned the internet for further servers of the botnet.
Prosecutors encrypted the evidence and stored it in two places.
Experts of the firm decoded the configuration and sinkholed the domains.
# Council denies ransomware attack
The council said its servers were not encrypted.
No data was copied to the cloud, and no accounts were created.
There is no sign that backups were deleted, a spokesperson said.
Reports that attackers used stolen passwords are wrong, it added.
The outage was caused by a failed update that overwrote a disk.
Technicians shut down database services and restored the machines from backups.
The council's staff moved files to a cloud service by hand.
It denied that phishing was the cause.
Nothing was sent to outside addresses.
The investigation ruled out the exploitation of a vulnerability in the mail server.
# Market report: remote access tools
AnyDesk and TeamViewer are installed on millions of computers.
TeamViewer said its revenue rose by 6 per cent.
Firms use Rclone to copy backups to cheap cloud storage.
Administrators use PsExec to run programs on other machines.
The company registered two new domains for its services.
Its app records the screen so that support can help.
Chrome saves passwords in the browser unless told otherwise.
The browser will let users export cookies and logins.
A scheduled task cleans up old files every night.
The bank moved its mail to the cloud and closed old accounts.
# Parliament debates law on encryption
The bill would let police install software on the phones of suspects.
Members warned that hackers would exploit such holes in servers.
The minister said that messages are encrypted with keys that nobody else holds.
The law makes it an offence to run a botnet that floods websites.
Companies must report when ransomware encrypted their systems.
The committee heard how spies read mailboxes of journalists in other countries.
# Exercise tests hospitals
In the exercise, a make-believe gang encrypted the servers of three hospitals.
Red team members phished staff and moved over RDP to the domain controller.
Participants had to find a web shell that the trainers had planted.
The trainers dumped LSASS on a test machine.
# Study of 1,200 incidents
In a third of the cases, attackers used valid accounts.
Stolen credentials were the most common way in, ahead of phishing.
Ransomware groups typically delete shadow copies first.
Exploited edge devices accounted for 22 per cent.
# Museum moves online
The museum's archive was scanned and its images put on the web.
Old records were destroyed in a fire in 1944.
The curator opened the archive and clicked through thousands of files.
Visitors flooded the website on the first day.
The site was offline for an hour because so many wanted tickets.
The museum changed the background of its page.
It sent a newsletter with a link to the new portal.
# Bank posts record profit
The bank transferred 3 million euros to a fund for victims of fraud.
It stopped the service in two countries and sold its branches.
Shares of the antivirus maker fell after it removed staff.
# Vendor report on a quiet quarter
The malware was stopped by the firm's antivirus before anything ran.
Whoever deletes the backups can ask for more.
CISA added the flaw in the gateway to its catalogue.
The case recalls an attack of 2019 in which backups were deleted.
# Phone maker answers questions about its spyware warnings
The company does not encrypt the servers of its customers.
Our scanner looks for open ports and reports them to the owner.
Passwords saved in the browser are encrypted with a key of the device.
# University opens lab for young defenders
Students learn to dump LSASS and to move over RDP in a closed network.
A visiting hacker demonstrated how to guess a weak password.
The lab will scan the network of the university twice a year.
Teams must keep their web shop online while others flood it with requests.
# Insurer explains its new policy
Payment is due when ransomware has encrypted the servers of the insured.
Nothing is paid if the attackers used a password that was known to be stolen.
The insured must disable RDP and install an EDR agent.
`;

interface Row {
  title: string;
  sentence: string;
  wanted: string[];
  found: string[];
}

/** A paragraph of an article has so many sentences. */
const ofParagraph = 3;

function rowsOf(story: string): Row[] {
  const [title = '', ...lines] = story.trim().split('\n');
  const rows = lines.map((line) => {
    const [sentence = '', ids = ''] = line.split(' => ');
    return { title, sentence, wanted: ids.split(' ').filter(Boolean) };
  });
  const body: string[] = [];
  for (let n = 0; n < rows.length; n += ofParagraph)
    body.push(
      rows
        .slice(n, n + ofParagraph)
        .map(({ sentence }) => sentence)
        .join(' '),
    );
  const article = articleOf({ title, body });
  const { techniques } = understand(article);
  return rows.map((row) => {
    const start = article.text.indexOf(row.sentence);
    const end = start + row.sentence.length;
    const own = techniques.filter((find) => find.start < end && find.end > start);
    return { ...row, found: own.map(({ id }) => id) };
  });
}

const rows = (stories: string): Row[] => stories.trim().split(/^# /m).slice(1).flatMap(rowsOf);

test.each(rows(told).filter(({ wanted }) => wanted.length > 0))('$title: $sentence', ({ wanted, found }) => {
  expect(found).toEqual(expect.arrayContaining(wanted));
});

test.each([...rows(told).filter(({ wanted }) => wanted.length === 0), ...rows(none)])(
  'none: $title: $sentence',
  ({ found }) => {
    expect(found).toEqual([]);
  },
);
