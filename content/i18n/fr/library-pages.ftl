# Mots des écrans de la bibliothèque.
nav-library = Bibliothèque
library-lead = Des pages simples sur le mentorat, des ressources publiées par d’autres, des mots expliqués, et où trouver de l’aide.
library-shelves = Parties de la bibliothèque
library-guide = Guide
library-resources = Ressources
library-glossary = Mots
library-care = Se faire aider
library-lists = Listes de lecture
library-print = Voir sur papier
library-resources-lead = Décrites, non copiées : chacune reste chez son éditeur, à ses conditions.
library-narrow = Resserrer
library-words = Mots du titre ou de la description
library-ticked = { $count } cochés
library-found = Ressources trouvées
library-count = { $count } ressources sur { $all }
library-more = En montrer { $count } de plus
library-clear = Tout effacer
library-nothing = Rien n’a tout cela. Décochez une valeur dont le nombre est petit.
library-own = À nous
library-own-about = Notre propre fiche : personne d’autre ne l’a vérifiée.
library-urgent = D’abord agir
library-useful-short = Utile
library-useful = Cela nous a été utile
library-ours = Ce que nous en pensons
library-tags-hint = Vos propres mots pour la retrouver, entre virgules.
library-add = Ajouter une fiche à nous
library-new-title = Nouvelle fiche
library-edit = Modifier
library-edit-title = Notre propre fiche
library-address-hint = Où la trouver : une adresse web, une étagère, le rôle d’une personne.
library-delete = Supprimer cette fiche
library-deleted = Fiche supprimée
glossary-lead = Ce que veulent dire ces mots ici. Dans le guide et les aides, appuyez sur un mot souligné pour voir son sens.
glossary-which = Quels mots
glossary-all = Tous
glossary-mentoring = Mentorat
glossary-wellbeing = Santé mentale et soutien
glossary-show = Voir ce que cela veut dire
leave-show = Voir l’adresse
leave-title = Ceci quitte l’application
leave-about = La ressource est sur internet. Qui surveille votre connexion peut voir que vous y allez.
leave-how = Rien ne s’ouvre avant que vous appuyiez sur « Ouvrir dans le navigateur ». Ne le faites que si c’est sans danger pour vous ; le navigateur peut s’en souvenir.
leave-copy-only = Copiez cette adresse et ouvrez-la dans un navigateur, si c’est sans danger pour vous.
leave-open = Ouvrir dans le navigateur
leave-uncertain = L’adresse a pu changer. Si elle échoue, cherchez le titre et l’éditeur.
leave-copy = Copier l’adresse
leave-copied = Adresse copiée
leave-select = L’adresse est marquée : appuyez sur Ctrl+C
leave-none = Adresse inconnue : cherchez le titre et l’éditeur.
act-now-title = D’abord agir
act-now-step-1 = Blessure, intoxication, ou personne qui ne se réveille pas ? D’abord des soins médicaux, tout de suite. Sinon, restez avec la personne et appelez de l’aide. Aucun questionnaire n’est nécessaire.
act-now-step-2 = Demandez simplement et écoutez. Ne promettez pas le secret.
act-now-step-3 = Éloignez ce qui peut blesser, si vous le pouvez sans danger.
act-now-step-4 = Appelez un de ces contacts, et accompagnez :
act-now-all = Toutes les étapes
care-lead = Où trouver de l’aide, pour votre équipe et pour les personnes accompagnées. Remplissez quand tout est calme.
care-none = Aucun contact n’est encore rempli. En cas de danger immédiat : accompagnez la personne à la clinique ou à l’hôpital le plus proche, ou appelez le numéro d’urgence de votre pays, et appelez une ou un collègue de confiance. Ensuite, remplissez les contacts.
care-fill-in = Remplir ou changer les contacts
care-act-now = Agir maintenant
care-card = Imprimer les cartes
care-contact = Contact { $number }
care-note-hint = Pour nous seulement ; jamais sur la carte.
care-add = Ajouter un contact
care-delete = Supprimer
care-deleted = Contact supprimé
lists-lead = Des ressources réunies pour quelqu’un, à imprimer.
lists-title = Titre de la liste
lists-title-hint = Il s’imprime : nommez un rôle ou un sujet, pas une personne.
lists-add = Commencer une liste
lists-none = Pas encore de liste de lecture. Commencez-en une ici, ou depuis une ressource.
lists-count = { $count ->
    [one] { $count } ressource
   *[other] { $count } ressources
}
lists-put = Mettre dans une liste
lists-put-title = Mettre dans une liste de lecture
lists-put-yes = L’y mettre
lists-put-done = Mise dans « { $title } »
lists-which = Quelle liste
lists-new = Une nouvelle liste
lists-mentorship = Pour quel mentorat
lists-no-mentorship = Aucun en particulier
lists-opening-hint = S’imprime au-dessus de la liste.
lists-empty = Il n’y a encore rien dans cette liste. Cherchez sous :
lists-up = Monter : { $title }
lists-down = Descendre : { $title }
lists-take = Retirer de la liste : { $title }
lists-delete = Supprimer cette liste
lists-deleted = Liste supprimée
files-title = Fichiers
files-about = Une copie est gardée chiffrée dans votre espace, jusqu’à 4 Mo. Le fichier choisi reste où il est.
files-keep = Garder un fichier
files-pick = Choisir un fichier à garder
files-size = { $size } Ko
files-save = Enregistrer une copie
files-saved = Copie enregistrée
files-delete = Supprimer { $name }
files-deleted = Fichier supprimé
files-leave-title = Cette copie ne sera pas chiffrée
files-leave-about = Hors de Jirani, qui ouvre le dossier peut la lire. Supprimez-la quand elle ne sert plus.
sheet-title = Nos propres fiches en tableau
sheet-about = Un fichier CSV contient toutes nos fiches. En lire un ajoute ce qui n’est pas encore ici.
sheet-file = fiches
sheet-export = Écrire un fichier CSV
sheet-exported = Fichier CSV écrit
sheet-import = Lire un fichier CSV
sheet-imported = Ajoutées : { $added }. Déjà ici : { $known }.

## Recherche et aide
search-open = Chercher
search-title = Chercher partout
search-hint = Guide, ressources, mots, vos propres données
search-close = Fermer la recherche
search-found = Trouvé
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-corrected = Rien n’a ce mot. Montré à la place : { $words }
search-nothing = Rien trouvé. Essayez moins de mots, ou d’autres.
help-open = Aide

## L’exemple
sample-line = Données d’exemple : rien n’est réel ici, et tout est jeté quand vous partez.
sample-tour = Le tour de dix minutes
sample-leave = Quitter l’exemple
start-sample-about = Juste envie de regarder ? Votre travail n’est pas touché.

## Mots
wording-title = Mots
wording-about = Les mots de votre communauté peuvent remplacer les mots habituels, sur tous les écrans et papiers de cette langue.
wording-more = Plus sur les mots
wording-hints = Proposer d’autres mots pour ceux qui peuvent blesser
wording-own = Mettre nos propres mots
hints-rather = « { $found } » peut blesser. Plutôt : { $instead }.
