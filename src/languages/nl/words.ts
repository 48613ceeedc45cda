import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discussie, Discussies, De discussie, Bespreking, Besprekingen, Besproken punten, Bespreekpunt,
      Bespreekpunten, Besprekingspunten, Discussiepunt, Discussiepunten, Belangrijkste discussiepunten,
      Belangrijkste punten, Gesprekspunten, Kernpunten, Kernpunten van de bespreking,
      Samenvatting van de bespreking, Beraadslaging, Beraadslagingen`,
    decisions: `
      Besluit, De besluiten, Genomen besluit, Genomen besluiten, Beslissing, Beslissingen, Genomen beslissing,
      Genomen beslissingen, Besluitvorming, Besluitpunten, Besluitenlijst, Resolutie, Resoluties`,
    actions: `
      Actiepunt, Acties, Actielijst, Actieplan, Actiepuntenlijst, Te nemen acties, Te ondernemen acties,
      Afgesproken acties, Taak, Taken, Takenlijst, Te doen`,
    'follow-up': `
      Opvolging, Opvolging acties, Opvolging actiepunten, Opvolging van de acties, Opvolging van actiepunten,
      Opvolging van de besluiten, Opvolging van de beslissingen, Opvolging van de vorige vergadering,
      Opvolging vorige vergadering, Stand van de actiepunten, Openstaande punten, Openstaande acties,
      Openstaande actiepunten, Naar aanleiding van het verslag, Naar aanleiding van de notulen`,
    information: `
      Informatie, Informatiepunt, Ter informatie, Ter kennisgeving, Ter kennisneming, Mededeling, Mededelingen`,
  },
  sections: {
    agenda: `
      De agenda, Agendapunten, Agenda van de vergadering, Punten op de agenda, Dagorde, Ontwerpagenda,
      Voorlopige agenda, Voorgestelde agenda`,
    attendance: `
      Aanwezigen, Aanwezigheden, Aanwezigheidslijst, Aanwezige leden, Deelnemer, Deelnemers, Deelnemerslijst,
      Lijst van deelnemers, Lijst van aanwezigen, Presentie, Presentielijst, Deelname`,
    annexes: 'Bijlage, Lijst van bijlagen, Aanhangsel, Aanhangsels',
    signatures: 'Handtekening, Ondertekening, Ondertekenaars, Ondertekend door',
    closing: `
      Sluiting, Sluiting vergadering, Afsluiting, Afsluiting van de vergadering, Einde van de vergadering,
      Einde vergadering`,
  },
  columns: {
    number: 'Nrs., Nummer, Nummers, Volgnummer, #',
    action: `
      Acties, Actiepunt, Actiepunten, Te nemen actie, Te nemen acties, Te ondernemen actie, Te ondernemen acties,
      Afgesproken actie, Afgesproken acties, Taak, Taken, Te doen, Wat te doen, Wat moet er gebeuren,
      Wat gaan we doen, Welke actie, Toegewezen taak, Toegewezen taken, Uit te voeren actie, Uit te voeren acties,
      Uit te voeren taak, Uit te voeren taken, Omschrijving van de actie, Actie-item, Actie-items, Maatregel,
      Maatregelen`,
    matter: `
      Wat, Omschrijving, Beschrijving, Onderwerp, Activiteit, Activiteiten, Aanbeveling, Aanbevelingen`,
    owner: `
      Verantwoordelijken, Verantwoordelijk, Verantwoordelijkheid, Verantwoordelijke persoon,
      Verantwoordelijke personen, Verantwoordelijke dienst, Verantwoordelijke diensten,
      Verantwoordelijke personen/diensten, Actiehouder, Actiehouders, Eigenaar, Trekker, Trekkers, Toegewezen aan,
      Door wie, Door, Wie, Wie doet het, Wie is verantwoordelijk, Wie voert het uit, Aan wie, Eigenaren,
      Actie-eigenaar, Uitvoerder, Uitvoerders, Uitvoering door, Toegewezen, Behandelaar, Verantwoordelijke afdeling,
      Verantwoordelijke organisatie, Aanspreekpunt, Contactpersoon, Coördinator`,
    due: `
      Uiterste data, Deadline, Deadlines, Termijn, Termijnen, Streefdatum, Vervaldatum, Einddatum, Tegen,
      Tegen wanneer, Wanneer, Gereed, Gereed op, Voor wanneer, Tot wanneer, Tegen welke datum, Voor welke datum,
      Op welke datum, Uiterlijk, Uiterlijk op, Klaar op, Datum gereed, Gereed voor, Opleverdatum, Afrondingsdatum,
      Datum van afronding, Doeldatum, Geplande datum, Geplande einddatum, Tijdpad`,
    status: `
      Statussen, Stand van zaken, Stand, Voortgang, Vooruitgang, Wat is de status, Huidige status, Status van de actie`,
  },
  statuses: {
    open: `
      Openstaand, Te doen, Niet gestart, Nog niet gestart, Nog te starten, Niet begonnen, In afwachting, Gepland,
      Nieuw`,
    'in-progress': 'Lopend, Loopt, Bezig, In behandeling, Onderhanden, Gestart, Begonnen, Deels uitgevoerd',
    done: 'Klaar, Gedaan, Voltooid, Gereed, Uitgevoerd, Afgehandeld, Afgewerkt, Afgesloten, Gesloten, Gerealiseerd',
    cancelled: 'Vervallen, Afgelast, Geschrapt, Stopgezet, Ingetrokken',
    postponed: 'Verdaagd, Verschoven, Opgeschort, Aangehouden',
  },
  roles: {
    chair: 'Voorzitster, Voorzitterschap, Covoorzitter, Covoorzitster, Gespreksleider',
    secretary: 'Secretaresse, Secretariaat, Notulist, Notuliste, Verslaggever, Verslaggeefster',
    member: 'Lid, Leden, Deelnemer, Deelneemster',
    guest: 'Genodigden, Gast, Gasten, Uitgenodigd',
    observer: 'Waarnemers, Waarneemster, Toehoorder',
  },
  attendeeStatuses: {
    present: 'Aanwezige, Aanwezigen, Ter plaatse, Fysiek aanwezig',
    remote: 'Online, Vanop afstand, Virtueel, Videoconferentie, Via videoconferentie, Per telefoon, Telefonisch',
    excused: 'Verontschuldigden, Verontschuldigde, Met kennisgeving afwezig, Afwezig met kennisgeving, Afgemeld',
    absent: `
      Afwezige, Afwezigen, Afwezigheid, Afwezig zonder kennisgeving, Zonder kennisgeving afwezig, Niet aanwezig`,
  },
  noneMarks: 'n.v.t., niet van toepassing, nihil, geen, niets, niets te melden, geen bijzonderheden, nvt',
  nonePhrases: {
    decisions: `
      Geen besluit, Geen besluit genomen, Geen besluiten genomen, Er is geen besluit genomen,
      Er zijn geen besluiten genomen, Er werd geen besluit genomen, Er werden geen besluiten genomen,
      Er zijn geen besluiten, Er waren geen besluiten, Zonder besluit, Geen besluitvorming, Geen beslissing,
      Geen beslissingen, Geen beslissing genomen, Geen beslissingen genomen, Er is geen beslissing genomen,
      Er zijn geen beslissingen genomen, Er werd geen beslissing genomen, Er werden geen beslissingen genomen,
      Er zijn geen beslissingen, Niets besloten, Er is niets besloten, Er werd niets besloten, Niets te besluiten,
      Geen resolutie, Geen resoluties, Geen formele besluiten, Geen besluit over dit punt`,
    actions: `
      Geen actie, Geen acties, Geen actiepunt, Geen actie nodig, Geen acties nodig, Geen actie vereist,
      Geen acties vereist, Geen verdere actie, Geen verdere acties, Geen verdere actie nodig, Geen vervolgacties,
      Geen vervolgactie, Geen acties afgesproken, Geen actie afgesproken, Er zijn geen acties,
      Er zijn geen acties afgesproken, Er zijn geen actiepunten, Er waren geen acties, Er waren geen actiepunten,
      Er is geen actie nodig, Er werden geen acties afgesproken, Geen taak, Geen taken, Er zijn geen taken,
      Geen maatregelen, Geen opvolging, Geen opvolging nodig, Niets te doen, Zonder actie, Geen te nemen acties`,
  },
  figureLabels: `nr, nummer, artikel, bijlage, punt, paragraaf, pagina, blz., tabel, figuur, fase, zaal, perceel, besluit,
    actie, versie, tel.`,
  unitWords: `uur, procent, duizend, miljoen, mln., miljard, mld., jaar, jaren, maand, maanden, week, weken, dag, dagen,
    uren, minuut, minuten, euro, dollar, frank, liter, ton, hectare, meter, kilometer`,
  presenterStops: `
    vervolg, slot, einde, stemming, ter stemming, besluit, beslissing, ter besluitvorming, ter beslissing,
    besluitvorming, informatie, ter informatie, ter kennisgeving, ter kennisneming, discussie, ter discussie,
    bespreking, ter bespreking, goedkeuring, ter goedkeuring, vaststelling, ter vaststelling, advies, ter advies,
    opvolging, raadpleging, presentatie, besloten, besloten zitting, openbaar, openbare zitting, vertrouwelijk,
    uitgesteld, geannuleerd, toegevoegd, nieuw, dringend, facultatief, indien nodig, voorlopig, ontwerp,
    herinnering, mondeling`,
};
