# Le déroulement de l’exemple. Dans les tableaux, un point-virgule sépare les cellules, un saut de ligne les lignes.
sample-common_purpose = Mangrove tient son propre livre de caisse et paie selon des règles que tous suivent.
sample-mentor_offers = Le temps de la trésorière, notre livre de caisse et nos règles, et ce qui a d’abord échoué.
sample-mentor_wants = Comment parler avec la radio locale.
sample-mentee_offers = Deux matinées à la radio communautaire avec notre équipe.
sample-mentee_wants = Quelqu’un qui travaille à côté de notre trésorière sur nos propres livres.
sample-off_limits = Noms des membres, contacts des bailleurs, photos du bureau.
sample-who_pays = Chaque côté paie ses appels. La bourse de voyage paie deux trajets du mentor et une indemnité pour la trésorière mentorée.
sample-complaints = Chargée de programme du réseau national
sample-took_part = Deux pairs de terrain, la trésorière, deux membres du conseil, trois membres
sample-why-1 = L’adjointe ne signe que lorsque la directrice voyage.
sample-why-2 = Les buts sont redits à chaque réunion mais ne sont écrits nulle part.
sample-why-3 = Les reçus sont dans une boîte ; le livre s’arrête en mars.
sample-participants = Trésorière;mentor;1;Toutes les visites
    Coordination;mentor;1;Plan et revues
    Trésorière et adjointe;mentee;2;Toutes les visites
    Membres du conseil;mentee;2;Règles de paiement
sample-budget = travel;Deux trajets et logement;2;voyage;9500;KES;Bourse de voyage
    mentor_time;Trésorière;10;jour;3000;KES;Bourse de voyage
    mentee_time;Trésorière et adjointe;24;jour;1200;KES;Bourse de voyage
    data;Appels entre les visites;9;mois;500;KES;Les deux
    wellbeing;Repas ensemble à la fin de chaque visite;2;visite;2500;KES;Mentorée
sample-indicators = Paiements faits avec deux signatures;output;%;0;100;Chaque mois;Livre de caisse
    Mois clos à temps avec deux signatures;outcome;mois;0;6;Chaque mois;Livre de caisse
    Personnes qui savent clore un mois seules;outcome;personnes;0;2;Après 90 jours;Travail rendu
sample-risks = L’organisation mentorée est surchargée;3;2;Jamais de visite en semaine de rapport;Coordination de la mentorée
    Le savoir part avec une seule personne;2;4;L’adjointe participe chaque fois;Les deux coordinations
sample-consent_of = Trésorière de la mentorée
sample-consent_use = Une phrase dans le rapport au réseau, sans rôle ni lieu.
sample-used_in = Ébauche du premier rapport d’étape
sample-approved_role = Direction
