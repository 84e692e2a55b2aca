/** Endings of files that security texts name, products that look like files, and the binaries that Windows brings. */
import { wordSet } from '../../domain/word-set.ts';

/** Endings that make a word a file's name. Those that are also top-level domains are told apart by `filters/not-a-domain.ts`. */
export const fileExtensions = wordSet(`
exe dll sys scr com cpl ocx drv msi msix msp cab appx jar class war ear apk aab ipa dex so dylib elf ko bin dat db sqlite
js jse mjs vbs vbe vba ps1 psm1 psd1 bat cmd wsf wsh hta sct py pyc pyd pl rb sh php phtml asp aspx ashx jsp jspx cgi lua go rs
zip rar 7z gz tar tgz bz2 xz iso img vhd vhdx dmg pkg deb rpm ace arj cab lzh
doc docx docm dot dotm xls xlsx xlsm xlsb xll xlam ppt pptx pptm ppam rtf odt pdf one onepkg pub chm csv txt log ini cfg conf xml json yaml yml md html htm mht mhtml shtml svg
lnk url reg inf tmp bak eml msg ics pst png jpg jpeg gif bmp ico webp mp3 mp4 avi wav css map pdb arm arm5 arm6 arm7 mips mpsl ppc x86 x64 m68k sh4 i586 i686 key pem cer crt pfx p12 kdbx rdp ovpn enc locked crypt yar yara rules yml`);

/** Endings that are top-level domains too. */
export const fileAndDomain = wordSet(
  'zip mov py pl sh rs so md ps cc app com cab foo one pub dev link ink page rip box bat',
);

/** "Node.js" is software, "ASP.NET" no address. */
export const techNames =
  /^(?:(?:Node|Next|Vue|React|Express|Nuxt|Angular|Ember|Backbone|Three|Chart|Moment|Discord|Electron|Alpine|Nest|Polyfill|Socket|Svelte|D3|P5|Require|Bun|Deno)\.(?:js|io)|(?:ASP|VB|ADO|Paint|ML|EF)\.NET|e\.g|i\.e)$/i;

/** Programs that Windows brings or that everybody has: seen in attacks, and no sign of one by themselves. */
export const systemBinaries = wordSet(`
rundll32.exe regsvr32.exe powershell.exe pwsh.exe powershell_ise.exe cmd.exe wscript.exe cscript.exe mshta.exe msiexec.exe certutil.exe bitsadmin.exe
wmic.exe wmiprvse.exe schtasks.exe taskkill.exe tasklist.exe net.exe net1.exe netsh.exe sc.exe reg.exe regedit.exe regasm.exe regsvcs.exe installutil.exe
msbuild.exe csc.exe vbc.exe jsc.exe aspnet_compiler.exe applaunch.exe addinprocess32.exe explorer.exe svchost.exe services.exe lsass.exe winlogon.exe csrss.exe smss.exe conhost.exe
dllhost.exe taskhost.exe taskhostw.exe userinit.exe spoolsv.exe wininit.exe ctfmon.exe ntdll.dll kernel32.dll kernelbase.dll user32.dll advapi32.dll shell32.dll
amsi.dll comsvcs.dll crypt32.dll wininet.dll winhttp.dll ws2_32.dll clr.dll mscoree.dll iexplore.exe msedge.exe chrome.exe firefox.exe outlook.exe winword.exe excel.exe
powerpnt.exe onenote.exe onenotem.exe notepad.exe calc.exe mspaint.exe acrord32.exe java.exe javaw.exe python.exe pythonw.exe node.exe curl.exe tar.exe ssh.exe
whoami.exe ipconfig.exe systeminfo.exe nltest.exe ping.exe nslookup.exe hostname.exe quser.exe query.exe arp.exe route.exe netstat.exe nbtstat.exe dsquery.exe
vssadmin.exe wbadmin.exe bcdedit.exe wevtutil.exe fsutil.exe cipher.exe diskshadow.exe esentutl.exe ntdsutil.exe expand.exe extrac32.exe makecab.exe forfiles.exe
findstr.exe xcopy.exe robocopy.exe rstrui.exe cmstp.exe control.exe odbcconf.exe pcalua.exe hh.exe infdefaultinstall.exe mavinject.exe presentationhost.exe
syncappvpublishingserver.exe wsmprovhost.exe w3wp.exe sqlservr.exe mstsc.exe rdpclip.exe sethc.exe utilman.exe osk.exe fodhelper.exe eventvwr.exe computerdefaults.exe
desktop.ini autorun.inf web.config hosts ntds.dit lsass.dmp
setupapi.dll version.dll`);

/** What analysts take files and memory apart with; malware looks for them, too, to end them. */
export const analystTools = wordSet(`
procmon.exe procmon64.exe procexp.exe procexp64.exe autoruns.exe autorunsc.exe tcpview.exe sysmon.exe sysmon64.exe sigcheck.exe strings.exe vmmap.exe
wireshark.exe tshark.exe dumpcap.exe fiddler.exe burpsuite.exe fakenet.exe inetsim.exe networkminer.exe systeminformer.exe
ida.exe ida64.exe idaq.exe idaq64.exe ghidrarun.bat x32dbg.exe x64dbg.exe x96dbg.exe ollydbg.exe windbg.exe immunitydebugger.exe radare2.exe r2.exe cutter.exe
dnspy.exe ilspy.exe dotpeek64.exe de4dot.exe pestudio.exe peid.exe die.exe diec.exe pe-bear.exe lordpe.exe hxd.exe resourcehacker.exe scylla.exe scdbg.exe
capa.exe floss.exe yara.exe yara64.exe yarac.exe loki.exe thor64.exe thor-lite.exe pe-sieve.exe pe-sieve64.exe hollows_hunter.exe regshot.exe cffexplorer.exe
vol.py volatility3.py rtfobj.py olevba.py oledump.py oleid.py pdfid.py pdf-parser.py peframe.py kape.exe chainsaw.exe hayabusa.exe`);

/** Files that half of all projects and web sites hold: what they are, what they are made of, and what they are to be built by. */
export const commonFiles = wordSet(`
readme.md readme.txt license.txt robots.txt index.html index.php package.json package-lock.json pnpm-lock.yaml tsconfig.json
composer.json requirements.txt pom.xml docker-compose.yml docker-compose.yaml tea.yaml androidmanifest.xml`);
