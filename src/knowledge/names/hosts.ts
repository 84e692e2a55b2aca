/** Hosts that security texts name and that are no indicators: news, vendors, services that everybody uses. Written for this project. */
import { wordSet } from '../../domain/word-set.ts';

/** Registries of packages, images and extensions: where the malicious and the imitated stand side by side. */
const registries = `
crates.io npmjs.com npmjs.org yarnpkg.com pypi.org pythonhosted.org rubygems.org packagist.org nuget.org pkg.go.dev proxy.golang.org maven.org mvnrepository.com hex.pm pub.dev
cocoapods.org anaconda.org metacpan.org cpan.org cran.r-project.org hackage.haskell.org jsdelivr.net unpkg.com docker.com docker.io ghcr.io quay.io huggingface.co open-vsx.org
marketplace.visualstudio.com chromewebstore.google.com addons.mozilla.org f-droid.org flathub.org snapcraft.io formulae.brew.sh chocolatey.org`;

/** Where texts refer to: an address there is a reference unless it was defanged. */
export const referenceHosts = wordSet(`${registries}
twitter.com x.com linkedin.com facebook.com youtube.com youtu.be reddit.com mastodon.social infosec.exchange bsky.app medium.com substack.com wikipedia.org archive.org
github.com gitlab.com gist.github.com githubusercontent.com microsoft.com google.com blog.google apple.com mozilla.org
virustotal.com abuse.ch urlscan.io any.run tria.ge joesandbox.com hybrid-analysis.com malpedia.caad.fkie.fraunhofer.de fraunhofer.de shodan.io censys.io otx.alienvault.com
mitre.org nist.gov cisa.gov first.org cve.org cert.org us-cert.gov ncsc.gov.uk fbi.gov justice.gov europa.eu bund.de ssi.gouv.fr enisa.europa.eu ic3.gov
paloaltonetworks.com fortinet.com cisco.com talosintelligence.com crowdstrike.com mandiant.com sentinelone.com sophos.com kaspersky.com securelist.com eset.com welivesecurity.com
trendmicro.com symantec.com broadcom.com proofpoint.com zscaler.com checkpoint.com rapid7.com tenable.com qualys.com recordedfuture.com huntress.com volexity.com
elastic.co team-cymru.com deepinstinct.com cyfirma.com k7computing.com hexacorn.com mdsec.co.uk securityintelligence.com ibm.com group-ib.com intel471.com secureworks.com
bleepingcomputer.com thehackernews.com krebsonsecurity.com therecord.media darkreading.com securityweek.com theregister.com wired.com arstechnica.com zdnet.com techcrunch.com
reuters.com bloomberg.com nytimes.com washingtonpost.com theguardian.com bbc.co.uk bbc.com cnn.com apnews.com hackforums.net exploit-db.com
nomoreransom.org stopransomware.gov haveibeenpwned.com interpol.int spamhaus.org shadowserver.org`);

/** Services of everyday use, abused by some: the bare name is no indicator, a path on it may be. */
export const commonServices = wordSet(`${registries}
google.com googleapis.com googleusercontent.com gstatic.com gmail.com youtube.com blogspot.com appspot.com microsoft.com live.com outlook.com office.com office365.com sharepoint.com windows.net windows.com
azure.com azureedge.net azurewebsites.net github.com githubusercontent.com github.io gitlab.com bitbucket.org amazonaws.com amazon.com cloudfront.net cloudflare.com workers.dev pages.dev
dropbox.com box.com mega.nz mediafire.com wetransfer.com filebin.net anonfiles.com transfer.sh gofile.io discord.com discordapp.com discord.gg telegram.org t.me slack.com notion.com notion.so
trello.com pastebin.com paste.ee ghostbin.com hastebin.com imgur.com firebaseio.com firebasestorage.googleapis.com herokuapp.com vercel.app netlify.app glitch.me ngrok.io
ipify.org ipinfo.io ip-api.com dyndns.org icanhazip.com ifconfig.me ident.me whatismyipaddress.com geoplugin.net geojs.io reallyfreegeoip.org freegeoip.app ipwhois.app wtfismyip.com myip.com
apple.com icloud.com yahoo.com facebook.com instagram.com whatsapp.com twitter.com x.com linkedin.com tiktok.com paypal.com ebay.com booking.com netflix.com
usps.com ups.com fedex.com dhl.com hackforums.net example.com example.org example.net wordpress.com wordpress.org wix.com
netsupportsoftware.com teamviewer.com anydesk.com screenconnect.com atera.com splashtop.com
digicert.com letsencrypt.org ocsp.digicert.com verisign.com adobe.com oracle.com java.com mozilla.org mozilla.com
protonmail.com proton.me tutanota.com cock.li onionmail.org mail.ru yandex.ru yandex.com qq.com 163.com baidu.com bit.ly tinyurl.com`);

/** Services that only tell the caller's address or place: benign with any path. */
export const addressServices = wordSet(
  'ipify.org ipinfo.io ip-api.com dyndns.org icanhazip.com ifconfig.me ident.me whatismyipaddress.com geoplugin.net geojs.io reallyfreegeoip.org freegeoip.app ipwhois.app wtfismyip.com myip.com checkip.amazonaws.com',
);

/** Hosts that systems ask whether they are online, and what time it is: benign with any path, also where a program of attackers asks them. */
export const connectivityHosts = wordSet(`
msftconnecttest.com msftncsi.com connectivitycheck.gstatic.com connectivitycheck.android.com clients3.google.com captive.apple.com detectportal.firefox.com detectportal.brave-http-only.com
nmcheck.gnome.org connectivity-check.ubuntu.com network-test.debian.org ping.archlinux.org conncheck.opensuse.org cp.cloudflare.com neverssl.com
windowsupdate.com time.windows.com time.apple.com time.google.com time.cloudflare.com time.nist.gov pool.ntp.org ntp.ubuntu.com`);

/** Where a hash in the address is the thing that is spoken of. */
export const sampleHosts = wordSet(
  'virustotal.com abuse.ch hybrid-analysis.com any.run tria.ge joesandbox.com malshare.com filescan.io intezer.com otx.alienvault.com inquest.net',
);
