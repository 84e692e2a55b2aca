/**
 * Words that are common in security news of other languages, written for this project. The background is English: without
 * these "Schwachstellen" would be as rare as the name of a victim, and as German writes nouns with a capital, a name.
 */
import { termOf } from './words.ts';

const german = `
  abend abteilung aktualisierung aktualisierungen aktualisieren aktuell aktuelle alle aller alles allen alarm allerdings amt anbieter anbietern anfang angaben angeblich angegriffen
  angreifer angreifern angriff angriffe angriffen angriffs anlagen anmeldung anwender anwendern anwendung anwendungen anzeige april arbeit arbeiten attacke attacken
  aufgrund august ausgenutzt ausnutzen ausnutzung auswirkungen beamte befehle behoben behörde behörden behebt beheben beim bereits bericht berichte berichtet besonders bestätigt
  bestätigte betreiber betroffen betroffene betroffenen betrieb betrug bis bisher bitte bundesamt bundesamtes bundesregierung bürger code computer cyberangriff cyberangriffe cyberangriffs
  cyberkriminelle cyberkriminellen dabei dadurch damit daher daten datei dateien datenbank datenbanken datenleck datenschutz datenschutzbehörde dazu demnach denen deren dessen deutsche deutschen
  deutschland deshalb dezember dienst dienste diensten dienstag dienstleister diese diesem diesen dieser dieses donnerstag dort dritte dürfen durchführen einem eingestuft einige eines
  einsatz empfehlen empfiehlt ende entdeckt ermittler ermittlungen ermöglichen ermöglicht erneut erklärt erklärte erst erste ersten euro fall fehler februar festgenommen firma firmen folgen
  forscher forschern frankreich freitag funktion für ganz gefährdet gegenüber geld gelangen gemeinde gemeldet genutzt gerät geräte geräten gericht geschlossen gesetz gestohlen gestohlene
  gibt große großen gruppe gruppen hacker hackern handelt hätten hatte hatten heißt hersteller herstellern herstellers heute hinter hinweis hinweise hoch hoher infolge informationen
  informationstechnik infrastruktur innenministerium installieren insgesamt internet jahr jahre jahren jahres januar jedoch jetzt juli juni kann kein keine keinen können könnte könnten kommen
  kommt konnte konnten konten kontrolle kriminelle kriminellen kritisch kritische kritischen kunden kundendaten laut leck lassen lücke lücken lösegeld mai mail mails mal malware maßnahmen
  mehr mehrere mehreren meldet meldung mensch menschen millionen minister ministerium mitarbeiter mitarbeitern mithilfe mittwoch möglich möglicherweise monat monate monaten montag mussten müssen muss
  nachdem nachricht nachrichten namen netz netzwerk netzwerke neu neue neuen neuer neues november nun nutzen nutzer nutzern nutzt ob ohne oktober online opfer opfern option
  ort partei passwort passwörter patienten person personen personenbezogene phishing platz polizei präsident problem probleme produkt produkte produkten programm prozent ransomware rechner recht regierung
  remote risiko russland russische russischen sagt sagte samstag schaden schadcode schadsoftware schließen schließt schutz schwachstelle schwachstellen schwere schweiz sei seien sein seine seinen
  seiner seit seite seiten selbst september server servern sicher sicherheit sicherheitsbehörden sicherheitsforscher sicherheitslücke sicherheitslücken sicherheitsupdate sicherheitsupdates sofort software sollen sollte
  sollten sollen sonntag sowie sprecher sprecherin staat staaten staatsanwaltschaft stadt steht stehen stelle stellen system systeme systemen tag tage tagen täter technik teil teile telefon
  tätern uhr um unbekannte unbekannten unter unternehmen update updates ursprünglich usa veröffentlicht verbraucher verfahren verfügbar verletzung version versionen verschlüsselt verwaltung verwenden
  viele vielen vorfall vorfälle warnen warnt warnung webseite website wegen weil weiter weitere weiteren welche weltweit wenn wer werde wie wieder will wir wird woche wochen worden wollen
  wurden würden zahl zahlen zeit zeigt zentrum ziel ziele zudem zugang zugangsdaten zugriff zunächst zur zurück zusammen zuvor zwei zwischen zwölf drei vier fünf sechs sieben acht neun zehn`;
const french = `
  accès acteur activité actualité administration afin agence ainsi alerte alors année années annonce annoncé appareil appareils application applications après assurance attaquant attaquants attaque attaques
  attaqué aucun aucune aujourd'hui auprès aussi autorité autorités autre autres avait avant avoir avril base bases bien cas celle celui centre certains cette chaque cible cibles cinq
  client clients code collectivité commune compte comptes comme commission communiqué compromis compromission conseil concernées concernés confirmé connexion contre corrige corrigé corriger correctif correctifs critique critiques
  cyberattaque cyberattaques cybercriminels cybersécurité danger date décembre déjà demande depuis deux développeur distance dispositif doit doivent donc donnée données dont dossier droit durant effet elles enquête
  ensemble entre entreprise entreprises équipement équipements équipe est-à-dire état états étaient était éditeur euros européen européenne exploitation exploitée exploitées exploité exploiter exécution faille failles fait faire
  fichier fichiers fin fois fonction fournisseur français française france fuite février gendarmerie gouvernement grand grande groupe groupes hacker hackers heure heures hôpital ici incident incidents indique
  information informations informatique informatiques infrastructure internaute internet janvier jeudi jour jours juillet juin justice jusqu'à lien ligne logiciel logiciels lors lorsque lundi mai maintenant mairie maire mardi
  mars membre menace menaces mercredi message mesure mesures mise ministère ministre mois monde montant mot mots million millions national nationale niveau nombre nombreux nouveau nouvelle nouvelles novembre numérique numéro
  octobre on organisation organisations outil outils page paris parquet particulier partir pas passe patients pays peine pendant permet permettant permettre personne personnelles personnes peut peuvent phishing piratage pirate pirates
  plainte plateforme plusieurs police possible pourrait pourraient pouvait premier première président prestataire prévenir protection protéger public publié publique publics publiques quatre quelque quelques rançon rançongiciel rapport
  recherche réseau réseaux responsable revendiqué risque risques russe russes russie samedi santé sécurité selon semaine semaines septembre serait serveur serveurs service services seul sera site sites situation société sociétés
  soit source sous suite système systèmes tard tous tout toute toutes traitement travail très trois type union utilisateur utilisateurs utiliser utilisé vendredi vers version versions victime victimes ville visant vol volé volées volés
  voici vulnérabilité vulnérabilités été août également États-Unis`;
const spanish = `
  abril acceso acceder actividad actores actualización actualizaciones actualizar actualmente además afectada afectadas afectado afectados agencia agosto algunos alerta ante antes aplicación aplicaciones archivo archivos
  así aunque atacante atacantes ataque ataques aún autoridad autoridades avisa aviso ayer ayuntamiento banco base bases cada campaña caso centro ciberataque ciberataques ciberdelincuentes ciberseguridad cinco ciudad ciudadanos clientes
  código como compañía comisión comunicado con confirma confirmado confirmó consejo contra contraseña contraseñas corregido corrige correo correos cual cuando cuatro cuenta cuentas cuyo datos dato debe deben del delito denuncia desde después
  detenidos diciembre dijo dispositivos domingo donde dos durante ejecución ejecutar ella ellos empleados empresa empresas enero entidad entre entonces equipo equipos era eran error esa ese eso españa español española
  esta están estado estados estas este estos euros europea europeo explotación explotada explotado explotar expertos febrero fallo fallos filtración fin fiscalía forma fue fueron fuentes función gobierno grave grupo grupos
  guardia ha haber había habrían hacia hackers hace hacer han hasta hay hora horas hospital hoy impacto incidente incidentes información informática informáticos informe infraestructura internet investigación investigadores
  jueves juicio julio junio justicia la las les ley línea llamado los lunes malware martes marzo más mayo medida medidas mediante mensaje mensajes mes meses miércoles miles millones ministerio ministro mientras mundo muy nacional
  nivel ninguna nombre nos noviembre nueva nuevas nuevo nuevos número octubre operación ordenador organismo otra otras otro otros país países página pago para parche parches parte pasado permite permitiría personales personas pero phishing
  plataforma podría podrían policía por porque posible presidente presunto primer primera problema proceso producto productos programa protección proveedor público pueden puede que quien ransomware red redes remoto rescate responsable riesgo
  robados robo rusia sábado salud según seguridad seis semana semanas septiembre ser servicio servicios servidor servidores si sido siempre sin sistema sistemas sitio sobre software solo son su sus también tanto tarde tecnología tener tiene tienen
  tipo toda todas todo todos tras tres troyano última último un una unas unidos unos usuario usuarios uso usar utiliza utilizan varias varios veces versión versiones víctima víctimas viernes vulnerabilidad vulnerabilidades web ya`;
const dutch = `
  aan aangevallen aanval aanvallen aanvaller aanvallers achter af afgelopen alle alleen alles als altijd ander andere anderen april augustus autoriteit bedrijf bedrijven beveiliging beveiligingslek beveiligingsupdate bekend ben beschikbaar bestanden betreft
  bij bijna binnen blijkt boven bericht burgers computer criminelen cyberaanval dag dagen dan daar daarbij daarmee daarna dat data datalek de december deel derde deze die dienst diensten dinsdag dit doen dollar donderdag door drie dus duizenden een eerder eerste
  eind eigen elk en enkele er euro februari fout gaan gaat gebruik gebruiken gebruiker gebruikers gebruikt geeft geen gegevens gehackt geld geleden gelekt gemeente gemeenten genoemd getroffen gestolen geweest groep groot grote hackers had hadden hebben heeft het
  hoe honderden hun hij iedereen iets ik incident informatie instellingen internet is januari jaar jaren juli juni kan kent klanten kon konden kritiek kritieke kunnen kwetsbaar kwetsbaarheid kwetsbaarheden laat laatste land landen lek leverancier levert maand maanden
  maandag maar maart maken mails malware meer mei meerdere melden meldt melding mensen met miljoen miljoenen minister ministerie moet moeten mogelijk na naar naam niet niets nieuwe nieuws nog nederland nederlandse november nu of om omdat onder onderzoek onderzoekers
  ons ook oktober online onbekend op openbaar organisatie organisaties over overheid patiënten persoon personen persoonsgegevens phishing politie pas ransomware rechter rechtbank reden risico russische samen sinds slachtoffer slachtoffers software soms staat stad
  staan stelt systeem systemen te tegen ten tijd tijdens toe toegang toen tot tussen twee uit uur update updates van vanaf vanuit vanwege veel verder verdachte verdachten versie versies veroordeeld via vier volgende volgens voor vorig vorige vrijdag waar waardoor
  waarschuwt waarschuwing wachtwoord wachtwoorden wanneer was waren wat website week weken wel welke werd werden weer woensdag wordt worden zaterdag zei zegt zelf zich zijn ze ziekenhuis zo zoals zondag zonder zorg zou zouden`;
const italian = `
  accesso aggiornamenti aggiornamento alla alle alcuni altri altro anche ancora anni anno aprile agosto attaccanti attacchi attacco autorità aziende azienda banca base bene casi caso che chi ci circa cittadini clienti codice come comune con contro correzione così cosa
  criminali critica critico cui cyber da dai dal dalla dalle dati dato degli dei del dell della delle denaro dispositivi dicembre di dopo dove due durante ecco essere euro falla falle febbraio fine fino forse furto garante gennaio gestione già giorni giorno giugno
  gli governo grazie gruppo gruppi hacker ha hanno il imprese in incidente indagine indagini informatica informatici informatico informazioni infrastrutture internet italia italiana italiano la le lo loro luglio lunedì maggio malware martedì marzo mentre mercoledì
  mese mesi messaggi milioni ministero ministro mondo molto nazionale nei nel nella nelle non notizia novembre numero nuova nuove nuovi nuovo oggi ogni oltre online operazione ora ospedale ottobre paesi paese parte pazienti per perché persone personali phishing più piattaforma
  polizia possibile possono posta potrebbe presso prima primo problema procura prodotti protezione pubblica pubblico può quale quali quando quanto quattro quella quelle quelli quello questa queste questi questo quindi ransomware rete reti riscatto rischio sabato sanità
  se secondo sei sempre sanitaria server servizi servizio settembre settimana si sia sicurezza sistema sistemi sito siti società software solo sono sotto stata state stati stato su sua sue sugli sul sulla suo tra tre tutte tutti tutto un una uno utente utenti venerdì
  verso versione versioni vittima vittime violazione vulnerabilità`;

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).flatMap((word) => termOf(word) ?? []));

const common: Record<string, ReadonlySet<string>> = {
  de: words(german),
  fr: words(french),
  es: words(spanish),
  nl: words(dutch),
  it: words(italian),
};
const none: ReadonlySet<string> = new Set();

/** The terms that are common in security news of a language (ISO 639-1); none for English, which has its background. */
export const commonIn = (language: string): ReadonlySet<string> => common[language] ?? none;
