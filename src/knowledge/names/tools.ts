/**
 * Programs that administrators and intruders both use, in lower case, as typed. Written for this project from general
 * knowledge.
 */
import { wordSet } from '../../domain/word-set.ts';

/** What Windows and Unix bring along, and names that are ordinary words: tools only where they are written as programs. */
export const commandTools = wordSet(`
arp at attrib bcdedit bitsadmin certreq certutil cipher cmd cmdkey csvde cscript dsquery dsget esentutl expand fltmc forfiles fsutil ftp icacls
ipconfig makecab mavinject mofcomp msbuild mshta msiexec nbtstat net net1 netsh netstat nltest nslookup ntdsutil pathping ping psr qwinsta
query quser reg regsvr32 route rundll32 sc schtasks setspn sdbinst systeminfo takeown tasklist taskkill tracert vssadmin wbadmin wevtutil
whoami winrm winrs wscript xcopy robocopy installutil regasm regsvcs empire enigma responder medusa hydra john mythic veil donut cipher gost
restic frp tor nc beef burp plink autoit nsis splashtop
`);

/** Network, password and tunnelling tools, remote access, packers, miners: names that are nothing else. */
export const dualUseTools = wordSet(`
curl wget socat netcat ncat nmap masscan zmap iodine dnscat2 chisel ngrok putty winscp filezilla rclone megasync megacmd cloudflared ligolo
stunnel proxychains 3proxy revsocks earthworm htran
metasploit meterpreter sliver powersploit powerview nishang impacket smbexec wmiexec psexec paexec atexec dcomexec wmic
secretsdump crackmapexec netexec bloodhound sharphound adfind rubeus kerbrute certipy inveigh seatbelt sharpview
powerup winpeas linpeas lazagne mimipenguin procdump nanodump pwdump fgdump quarkspwdump gsecdump hashcat
webbrowserpassview mailpassview netpass nirsoft nircmd shellter upx vmprotect themida confuserex
xmrig nbminer ethminer anydesk teamviewer screenconnect ammyy atera rustdesk ultravnc tightvnc realvnc radmin logmein supremo meshagent
dameware processhacker gmer pchunter defendercontrol softperfect sqlmap nuclei acunetix nikto gobuster dirbuster gophish evilginx evilginx2
modlishka setoolkit winrar 7zip 7za sdelete diskcryptor bestcrypt libcurl
`);

/** Products for remote access, tunnels, copying and searching that intruders use as well, by their names in lower case. */
export const remoteTools: ReadonlySet<string> = new Set(
  (
    'anydesk,teamviewer,screenconnect,connectwise screenconnect,connectwise control,ammyy admin,atera,rustdesk,ultravnc,tightvnc,realvnc,' +
    'radmin,logmein,supremo,meshagent,meshcentral,simplehelp,teleport,tailscale,zerotier,splashtop,gotoassist,goto resolve,gotomypc,quick assist,' +
    'netsupport,netsupport manager,netsupport rat,action1,pdq deploy,pdq connect,level,syncro,n-able,pulseway,dwagent,dwservice,zoho assist,remotely,remcom,' +
    'ngrok,localtonet,pinggy,cloudflared,chisel,ligolo,rclone,megasync,megacmd,megatools,filezilla,winscp,azcopy,s5cmd,s3 browser,' +
    'restic,velociraptor,nezha,trufflehog,gitleaks,nosey parker,advanced ip scanner,advanced port scanner,angry ip scanner,softperfect network scanner,nmap,masscan,' +
    'pchunter,process hacker,gmer,mobaxterm,putty,parsec,fleetdeck,kickidler,tactical rmm,remote utilities,winrar,7-zip,shodan,adfind,psexec'
  ).split(','),
);
