/** Hosts that security texts name and that are no indicators: news, vendors, services that everybody uses. Written for this project. */
import { wordSet } from '../../domain/word-set.ts';

/** Where texts refer to: an address there is a reference unless it was defanged. */
export const referenceHosts = wordSet(`
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
export const commonServices = wordSet(`
google.com googleapis.com googleusercontent.com gstatic.com gmail.com youtube.com blogspot.com appspot.com microsoft.com live.com outlook.com office.com office365.com sharepoint.com windows.net windows.com
azure.com azureedge.net azurewebsites.net github.com githubusercontent.com github.io gitlab.com bitbucket.org amazonaws.com amazon.com cloudfront.net cloudflare.com workers.dev pages.dev
dropbox.com box.com mega.nz mediafire.com wetransfer.com filebin.net anonfiles.com transfer.sh gofile.io discord.com discordapp.com discord.gg telegram.org t.me slack.com notion.com notion.so
trello.com pastebin.com paste.ee ghostbin.com hastebin.com imgur.com firebaseio.com firebasestorage.googleapis.com herokuapp.com vercel.app netlify.app glitch.me ngrok.io
ipify.org ipinfo.io ip-api.com dyndns.org icanhazip.com ifconfig.me ident.me whatismyipaddress.com geoplugin.net geojs.io reallyfreegeoip.org freegeoip.app ipwhois.app wtfismyip.com myip.com
apple.com icloud.com yahoo.com facebook.com instagram.com whatsapp.com twitter.com x.com linkedin.com tiktok.com paypal.com ebay.com booking.com netflix.com
usps.com ups.com fedex.com dhl.com hackforums.net example.com example.org example.net npmjs.com npmjs.org pypi.org rubygems.org docker.com docker.io nuget.org wordpress.com wordpress.org wix.com
netsupportsoftware.com teamviewer.com anydesk.com screenconnect.com atera.com splashtop.com
digicert.com letsencrypt.org ocsp.digicert.com verisign.com adobe.com oracle.com java.com mozilla.org mozilla.com
protonmail.com proton.me tutanota.com cock.li onionmail.org mail.ru yandex.ru yandex.com qq.com 163.com baidu.com bit.ly tinyurl.com`);

/** Services that only tell the caller's address or place: benign with any path. */
export const addressServices = wordSet(
  'ipify.org ipinfo.io ip-api.com dyndns.org icanhazip.com ifconfig.me ident.me whatismyipaddress.com geoplugin.net geojs.io reallyfreegeoip.org freegeoip.app ipwhois.app wtfismyip.com myip.com checkip.amazonaws.com',
);

/** Where a hash in the address is the thing that is spoken of. */
export const sampleHosts = wordSet(
  'virustotal.com abuse.ch hybrid-analysis.com any.run tria.ge joesandbox.com malshare.com filescan.io intezer.com otx.alienvault.com inquest.net',
);
