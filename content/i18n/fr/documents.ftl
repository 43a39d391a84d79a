# Mots des documents. Ils s’impriment dans des colonnes étroites : gardez les libellés courts.

document-plan = Plan de mentorat conjoint
document-plan-about = But, objectifs, activités avec qui, quand et avec quoi, et une place pour la signature des deux parties.
document-plan-later = À imprimer dès qu’il y a un plan.
document-plan-file = plan-conjoint
document-decision = Choix de l’approche
document-decision-about = Ce qui a été choisi, pourquoi, ce qui a été pesé par ailleurs, et les réponses à l’appui.
document-decision-later = À imprimer dès qu’une approche est choisie.
document-decision-file = choix-de-l-approche

## La liste des documents
document-part-prepare = Se préparer
document-part-plan = Planifier
document-part-meet = Se rencontrer
document-part-review = Faire le point
document-part-safety = Sécurité
document-subject-workspace = Cet espace de travail dans son ensemble
documents-about = Documents sur
documents-not-ready = { $count ->
    [one] { $count } document qui ne peut pas encore être imprimé
   *[other] { $count } documents qui ne peuvent pas encore être imprimés
}
documents-none = Rien ne peut encore être imprimé ici. Les formulaires vierges sont toujours prêts.

audience-public = Tout le monde
audience-public-about = Peut être distribué : ni réponses, ni responsables, ni dates d’activités, ni raisons.
audience-public-line = Pour tout le monde
audience-partners = Les deux organisations
audience-partners-about = Ce dont les deux parties ont besoin pour travailler ensemble.
audience-partners-line = Réservé aux deux organisations
audience-partners-line-other = Réservé aux organisations partenaires
codes-line = Ne pas communiquer : garder à part des autres papiers
audience-internal = Notre organisation seulement
audience-internal-about = Tout, sauf les champs scellés.
audience-internal-line = Réservé à notre organisation

# { page } et { pages } entre accolades sont remplis à la mise en page.
page-of = Page {"{"}page{"}"} sur {"{"}pages{"}"}
table-continued = {"{"}caption{"}"} (suite)
pair = { $mentor } accompagne { $mentee }
period = { $start } – { $end }
period-from = À partir du { $date }
period-until = Jusqu’au { $date }
topic-with-note = { $topic } : { $note }
list-separator = {", "}
document-blank = Formulaire vierge, à remplir à la main
blank-hint = À remplir à la main ; l’ordre est le même qu’à l’écran.
field-period = Période
dont-know = Ne sait pas
not-answered = Pas encore de réponse

plan-approach = Comment nous travaillerons
plan-objectives = Objectifs et activités
plan-objective = Objectif { $number }
plan-objective-is = { $heading } : { $statement }
plan-success = Nous le verrons à ceci :
plan-no-objectives = Pas encore d’objectif.
plan-no-activities = Pas encore d’activité.
plan-when = Quand
plan-keeping = Garder les acquis
plan-agreed = Accord des deux parties
plan-agreed-line = Chaque partie peut suspendre ou arrêter ce plan à tout moment, sans donner de raison.
sign-mentor = Pour l’organisation mentore
sign-mentee = Pour l’organisation mentorée
sign-name = Rôle et nom ou code
sign-signature = Signature
sign-date = Date

decision-chosen = Approche choisie :
decision-date = Décidé le
decision-confidence-is = { $share } de ce qui compte a reçu une réponse.
decision-fit-leads = { $fit }, en tête dans { $share }
decision-fit-of = { $fit } :
decision-our-reason = Notre raison :
decision-leads-alone = C’est elle qui convient le mieux aux réponses données.
decision-leads-with = C’est elle qui convient le mieux aux réponses, avec : { $others }.
decision-overrides = Elle a été choisie bien que les réponses conduisent à : { $others }.
decision-no-lead = Elle a été choisie bien que les réponses ne conduisent à aucune approche.
decision-for = Ce qui parle pour elle
decision-against = Points d’attention
decision-weighed = Ce qui a été pesé par ailleurs
decision-fit = Convient
decision-speaks = L’essentiel
decision-answers = Les réponses
decision-question = Question
decision-answer = Réponse
decision-gates = Vrai aussi à ce moment :
decision-gates-ask = Cochez ce qui est vrai :
decision-about = { $about } Catalogue { $version }.
reason = { $factor } ({ $level }) : { $reason }
band-lead = Convient le mieux

## Préparation d’un plan
draft-purpose = { $mentee } et { $mentor } travaillent ensemble. Ensuite, { $mentee } continue seule sur ce thème : { $topic }.
draft-objective = À la fin, { $mentee } sait le faire sans aide : { $topic }.
draft-success = Chez { $mentee }, deux personnes le font et savent le montrer à une ou un collègue.
draft-knowledge = Toute personne qui participe forme au moins une ou un collègue dans les deux semaines. Ce qui a été appris est écrit dans un petit guide qui reste au bureau.
draft-graduation = { $mentee } a travaillé sans aide pendant { $months ->
    [one] un mois
   *[other] { $months } mois
} et les deux parties conviennent que le mentorat peut se terminer.
draft-teach-back = Transmettre aux collègues ce qui a été appris
draft-review = Faire le bilan du plan ensemble : garder, changer ou arrêter
draft-lead-mentor = Coordination, organisation mentore
draft-lead-mentee = Coordination, organisation mentorée
draft-lead-both = Les deux coordinations

## Fichiers et exemplaires
document-format-pdf = PDF, pour imprimer
document-format-docx = Word, pour modifier
document-format-xlsx = Excel, pour calculer
document-format-csv = CSV, tableaux seulement
document-sheets-single = Une page par feuille
document-sheets-two-up = Deux pages par feuille
document-sheets-booklet = Livret, à plier
document-copy = Exemplaire { $copy } sur { $copies }
document-destroy = À détruire après le { $date }
field-copy_count = Exemplaires
field-destroy_after = À détruire après le

## La clé des codes
document-code-key = Clé des codes
document-code-key-about = Vos codes, avec des lignes où écrire à la main qui ils désignent. Les vrais noms ne s’impriment jamais.
document-code-key-later = À imprimer dès qu’il y a une organisation.
document-code-key-file = cle
codes-lead = Écrivez à la main, gardez un seul exemplaire, à part de tout autre papier.
codes-code = Code
codes-name = Désigne
codes-since = Depuis
codes-keep = Qui trouve cette feuille peut lire toutes les autres. Gardez-la sous clé et détruisez-la quand il ne reste plus de papier avec ces codes.

## Dans l’historique et les erreurs
error-stopped = Arrêté.
op-print-add = Enregistrer un document
op-print-edit = Noter ce qu’est devenu un imprimé
op-dump-load = Reprendre un export ouvert
kind-print = imprimé

# Printed alone where an audience may see nothing of a document.
document-nothing-yet = Rien n’est encore noté ici.
document-nothing = Rien dans ce document n’est destiné à ce public.
