import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discussion, Discussions, La discussion, Les discussions, Points de discussion, Point de discussion,
      Point de discussion clé, Points clés de discussion, Points clés de la discussion,
      Points clés des discussions, Points clés, Points saillants, Points saillants de la discussion,
      Principaux points de discussion, Principaux points discutés, Points discutés, Points abordés,
      Points évoqués, Thèmes de la discussion, Résumé de la discussion, Résumé des discussions,
      Synthèse de la discussion, Synthèse des discussions, Synthèse des échanges, Résumé des échanges, Échanges,
      Débat, Débats, Délibération, Délibérations`,
    decisions: `
      Décision, Décision prise, Décisions prises, Décision adoptée, Décisions adoptées, Décision arrêtée,
      Décisions arrêtées, La décision, Les décisions, Relevé de décision, Relevé des décisions,
      Relevé de décisions, Points de décision, Point de décision, Résolution, Résolutions, Résolution adoptée,
      Résolutions adoptées`,
    actions: `
      Actions, Action, Les actions, Point d’action, Plan d’action, Plan d’actions, Liste des actions,
      Liste d’actions, Relevé d’actions, Relevé des actions, Tableau des actions, Action à mener, Actions à mener,
      Action à entreprendre, Actions à entreprendre, Action à prendre, Actions à prendre, Action à réaliser,
      Actions à réaliser, Actions à suivre, Action requise, Actions requises, Action convenue, Actions convenues,
      Action décidée, Actions décidées, Suite à donner, Suites à donner, Mesure de suivi, Mesures de suivi,
      Mesure à prendre, Mesures à prendre, Tâche, Tâches, À faire`,
    'follow-up': `
      Suivi, Suivis, Suivi des actions, Suivi d’actions, Suivi du plan d’action, Suivi des mesures,
      Suivi des décisions, Suivi des décisions et des actions, Suivi des recommandations,
      Suivi de la réunion précédente, Suivi de la dernière réunion, Suivi de la séance précédente,
      Suivi du dernier compte rendu, Suivi du compte rendu précédent, Suivi du procès-verbal,
      Suivi des points d’action de la réunion précédente, Suivi des points de la réunion précédente,
      Affaires découlant du procès-verbal, Affaires découlant de la réunion précédente,
      Questions découlant du procès-verbal, Points en suspens, Points en suspens de la réunion précédente`,
    information: `
      Point d’information, Information, Informations, Informations diverses, Informations générales,
      Pour information, À titre d’information, À titre informatif, Communication, Communications`,
  },
  sections: {
    agenda: `
      L’ordre du jour, Ordres du jour, Ordre du jour de la réunion, Ordre du jour de la séance,
      Ordre du jour proposé, Ordre du jour provisoire, Projet d’ordre du jour, Points à l’ordre du jour,
      Points inscrits à l’ordre du jour, Points de l’ordre du jour, Sujets à l’ordre du jour`,
    attendance: `
      Présence, Présents, Présentes et présents, Personnes présentes, Étaient présents, Sont présents,
      Membres présents, Participants, Participantes et participants, Participant, Participation,
      Liste de présence, Liste des présences, Feuille de présence, Liste des participants, Liste des présents,
      Assistance`,
    annexes: 'Annexe, Liste des annexes, Pièce jointe, Pièces jointes, Documents joints, Documents annexés',
    signatures: 'Signature, Signataire, Signataires',
    closing: `
      Levée de séance, Levée de la réunion, Clôture, Clôture de la séance, Clôture de la réunion,
      Clôture de séance, Fin de la séance, Fin de séance, Fin de la réunion, Ajournement`,
  },
  columns: {
    number: 'No, Nos, Nr, Num, Numéro, Numéros, #, N° d’ordre, Numéro d’ordre',
    action: `
      Actions, Point d’action, Points d’action, Action à mener, Actions à mener, Action à entreprendre,
      Actions à entreprendre, Action à prendre, Actions à prendre, Action à réaliser, Actions à réaliser,
      Action requise, Actions requises, Action convenue, Actions convenues, Action décidée, Actions décidées,
      Intitulé de l’action, Libellé de l’action, Description de l’action, Suite à donner, Suites à donner,
      Mesure de suivi, Mesures de suivi, Mesure à prendre, Mesures à prendre, Tâche, Tâches, Tâche à réaliser,
      Tâches à réaliser, À faire, Que faire, Actions à faire, Que faut-il faire, Quelle action, Quelles actions,
      Action proposée, Actions proposées, Action retenue, Actions retenues, Action attendue, Actions attendues,
      Action/tâche, Actions/tâches, Action ou tâche, Tâche assignée, Tâches assignées, Tâche à faire, Tâches à faire,
      Travail à faire, Travaux à réaliser, À réaliser, Engagement, Engagements`,
    matter: `
      Quoi, Mesure, Mesures, Description, Objet, Intitulé, Libellé, Désignation, Point, Sujet, Activité, Activités,
      Recommandation, Recommandations`,
    owner: `
      Responsables, Responsable(s), Responsabilité, Responsabilités, Personne responsable, Personnes responsables,
      Personne/agence responsable, Personnes/agences responsables, Agence responsable, Agences responsables,
      Structure responsable, Structures responsables, Entité responsable, Entités responsables,
      Organisation responsable, Organisations responsables, Organisme responsable, Service responsable,
      Services responsables, Acteur responsable, Acteurs responsables, Responsable de l’action, Responsable du suivi,
      Porteur, Porteurs, Pilote, Pilotes, Référent, Référents, Chargé de, Attribué à, Assigné à, Confié à, Par qui,
      Qui, BPR, Le responsable, Nom du responsable, Nom de la personne responsable, Responsable désigné,
      Responsable/pilote, Pilote/responsable, Personne en charge, Personnes en charge, En charge,
      En charge de l’action, Chargé, Chargée, Chargé de l’action, Chargé de l’exécution, Chargé du suivi,
      Chargé de suivi, Porteuse, Porteur/porteuse, Porteur de l’action, Porteurs de l’action, Porté par,
      Pilote de l’action, Piloté par, Pilotage, Service pilote, Structure pilote, Direction pilote, Suivi par,
      Suivi assuré par, Réalisé par, À réaliser par, À faire par, Assigné, Attribué, Attribution, Désigné,
      Personne désignée, Référente, Propriétaire, Exécutant, Qui fait, Qui est responsable, Qui est chargé,
      Qui s’en charge, Qui s’en occupe, À qui, Pris en charge par, Prise en charge, Acteur, Acteurs, Chef de file, Chefs de file, Partenaire responsable, Partenaires responsables, Point focal,
      Points focaux, Resp.`,
    due: `
      Échéances, Échéancier, Date d’échéance, Date limite, Dates limites, Date butoir, Délai, Délais,
      Délai d’exécution, Date prévue, Date de réalisation, Pour le, D’ici le, Quand, Pour quand, Échéance prévue,
      Échéance fixée, Date de fin, Date de fin prévue, Date cible, Date d’exécution, Date de livraison,
      Date de remise, Date de rendu, Date d’achèvement, Date prévisionnelle, Date de réalisation prévue,
      Délai de réalisation, Délai prévu, Délai imparti, Délai de mise en œuvre, Terme, Avant quand, D’ici quand,
      D’ici à quand, Jusqu’à quand, Pour quelle date, À quelle date, Avant quelle date, Dans quel délai, À faire pour,
      À faire pour le, À faire avant, À faire avant le, Avant le, Calendrier, Horizon, Éch.`,
    status: `
      Statuts, État, État d’avancement, Avancement, Niveau d’avancement, État de réalisation, Niveau de réalisation,
      Niveau d’exécution, État d’exécution, Progression, Situation, Statut actuel, État actuel, Statut de l’action,
      Avancée, Où en est-on, Où en sommes-nous, Taux de réalisation, Quel statut, Quel état`,
  },
  statuses: {
    open: `
      Ouvert, Ouverte, En attente, À démarrer, À venir, Non commencé, Non commencée, Non démarré, Non démarrée,
      Pas commencé, Nouveau, Nouvelle, Non fait, Non réalisé, Non réalisée`,
    'in-progress': `
      En cours de réalisation, En cours d’exécution, En cours de traitement, En traitement, Commencé, Commencée,
      Entamé, Entamée, Démarré, Démarrée, En progression, Partiellement réalisé, Partiellement réalisée`,
    done: `
      Terminée, Fait, Faite, Réalisé, Réalisée, Achevé, Achevée, Clos, Close, Clôturé, Clôturée, Fermé, Fermée,
      Accompli, Accomplie, Exécuté, Exécutée, Effectué, Effectuée, Complété, Complétée, Réglé, Réglée`,
    cancelled: 'Annulée, Abandonné, Abandonnée, Supprimé, Supprimée, Retiré, Retirée, Caduc, Caduque',
    postponed: 'Reportée, Différé, Différée, Ajourné, Ajournée, Repoussé, Repoussée, Suspendu, Suspendue',
  },
  roles: {
    chair: `
      Président, Présidente, Président de séance, Présidente de séance, Présidence de séance,
      Présidente d’assemblée, Président d’assemblée, Coprésident, Coprésidente, Coprésidence, Animateur,
      Animatrice`,
    secretary: 'Secrétaire, Secrétaire de séance, Secrétariat de séance, Secrétaire d’assemblée',
    member: 'Membre, Membres, Participant, Participante',
    guest: 'Invité, Invitée, Invités, Invitées, Personne invitée',
    observer: 'Observateur, Observatrice, Observateurs, Observatrices, Observateur/Observatrice',
  },
  attendeeStatuses: {
    present: 'Présent, Présente, Présentes, Présence, Sur place, En personne, En présentiel',
    remote: `
      En ligne, À distance (visioconférence), En distanciel, Distanciel, Visioconférence, En visioconférence,
      Par visioconférence, Vidéoconférence, En vidéoconférence, Par vidéoconférence, Téléconférence,
      Par téléphone, En virtuel, Virtuel, Connecté, Connectée`,
    excused: 'Excusé, Excusée, Excusées, Absence excusée, Absent excusé, Absente excusée, S’est excusé',
    absent: 'Absent, Absente, Absentes, Absence, Non excusé, Non excusée, Absent non excusé',
  },
  noneMarks:
    's.o., s/o, sans objet, non applicable, néant, R.A.S., RAS, rien à signaler, aucun, aucune, rien, pas d’objet',
  nonePhrases: {
    decisions: `
      Pas de décision, Pas de décisions, Pas de décision prise, Pas de décision à prendre, Aucune décision prise,
      Aucune décision n’est prise, Aucune décision n’a été prise, Aucune décision n’a été adoptée,
      Aucune décision adoptée, Aucune décision à prendre, Aucune décision à signaler, Aucune décision requise,
      Aucune décision formelle, Aucune décision ce jour, Aucune décision n’a été prise ce jour,
      Aucune décision n’a été prise sur ce point, Aucune décision sur ce point, Il n’y a pas de décision,
      Il n’y a pas eu de décision, Il n’a été pris aucune décision, Il n’a pas été pris de décision, Sans décision,
      Rien n’a été décidé, Rien de décidé, Rien à décider, Aucune résolution, Aucune résolution adoptée,
      Aucune résolution n’a été adoptée, Pas de résolution, Aucune délibération, Aucune délibération n’a été prise,
      Décision néant, Néant ce jour`,
    actions: `
      Pas d’action, Pas d’actions, Pas d’action à mener, Pas d’action requise, Aucune action, Aucune action à mener,
      Aucune action à entreprendre, Aucune action à prévoir, Aucune action à prendre, Aucune action à signaler,
      Aucune action à suivre, Aucune action n’est requise, Aucune action requise, Aucune action n’est prévue,
      Aucune action prévue, Aucune action décidée, Aucune action n’a été décidée, Aucune action convenue,
      Aucune action n’a été convenue, Aucune action n’a été définie, Aucune action ce jour,
      Aucune action sur ce point, Il n’y a pas d’action, Il n’y a pas eu d’action, Pas de point d’action,
      Pas de points d’action, Aucun point d’action n’a été retenu, Aucune suite à donner, Pas de suite à donner,
      Aucun suivi requis, Aucune mesure, Aucune mesure à prendre, Aucune mesure n’a été prise, Aucune mesure de suivi,
      Pas de mesure de suivi, Aucune tâche, Pas de tâche, Aucune tâche à réaliser, Rien à faire, Sans action`,
  },
  figureLabels: `numéro, numéros, nos, n os, article, articles, annexe, point, points, lot, page, pages, al., par., chap.,
    ann., alinéa, chapitre, tableau, figure, phase, salle, résolution, décision, action, version, tél.`,
  unitWords: `an, ans, mois, semaine, semaines, jour, jours, heure, heures, minute, minutes, seconde, secondes, million,
    millions, milliard, milliards, mille, pour cent, p. 100, p. cent, euro, euros, franc, francs, dollar,
    dollars, dinar, dinars, dirham, dirhams, ouguiya, ouguiyas, gourdes, ariary, livres, litres, tonnes,
    hectares, mètres, kilomètres`,
  presenterStops: `
    suite, la suite, suite et fin, fin, vote, pour vote, scrutin, décision, pour décision, à décider, information,
    pour information, pour info, discussion, pour discussion, débat, approbation, pour approbation, adoption,
    pour adoption, avis, pour avis, pour action, pour suivi, suivi, consultation, pour consultation, présentation,
    pour présentation, huis clos, à huis clos, séance publique, public, confidentiel, reporté, reportée, annulé,
    annulée, ajouté, nouveau, point ajouté, urgent, urgence, facultatif, si nécessaire, le cas échéant,
    provisoire, projet, rappel, verbal, oral`,
};
