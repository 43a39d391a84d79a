# Confiance : clés, parts de secours, copies, verrouillage.

## Erreurs
error-too-soon = Trop d’essais erronés. Attendez { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}, puis réessayez.
error-part-length = Part { $number } : une part compte 16 mots ; il y en a { $found }.
# $near: the word that was probably meant, or “none”.
error-part-word = { $near ->
    [none] Part { $number }, mot { $place } : « { $found } » n’est pas dans la liste des mots. Vérifiez la feuille.
   *[other] Part { $number }, mot { $place } : « { $found } » n’est pas dans la liste des mots. Est-ce « { $near } » ?
}
error-part-check = Part { $number } : un mot est faux, ou deux mots ont changé de place. Comparez avec la feuille.
error-part-other-set = La part { $number } vient d’autres feuilles que la première.
error-part-twice = La part { $number } a déjà été donnée. Prenez-en une autre.
error-part-too-few = Ce n’est pas assez : il faut { $needed } parts.
error-part-spot = Part { $number } : ce ne sont pas les mots à ces places. Comparez avec la feuille.
error-part-unread = La part { $number } n’a pas encore été relue d’après sa feuille.
error-part-other-workspace = Ces parts appartiennent à un autre espace, ou à un ancien secours de celui-ci.
error-not-allowed-last-key = La dernière phrase secrète ne peut pas être retirée. Ajoutez-en d’abord une autre, ou changez celle-ci.
error-not-allowed-too-many-keys = Il y a autant de phrases secrètes qu’un espace peut en avoir. Retirez-en d’abord une.
error-not-allowed-too-many-copies = Ce dossier contient trop de copies. Choisissez-en un autre.
error-not-allowed-split = Le secours demande au moins deux parts.
error-not-allowed-no-parts = Les parts de secours ont été fermées avant d’être vérifiées. Refaites-les.
kind-key = phrase secrète
kind-backup = copie
field-key_name = À qui est la phrase secrète
field-draft = Texte

## Pourquoi c’est verrouillé
locked-asked = Verrouillé. Tout est enregistré.
locked-idle = Verrouillé, car personne ne s’en est servi depuis un moment. Tout est enregistré.
locked-sleep = Verrouillé, car l’ordinateur était en veille. Tout est enregistré.
locked-screen = Verrouillé, car l’écran de l’ordinateur a été verrouillé. Tout est enregistré.

## Le secours, au premier démarrage
start-step-recovery = 4. Si la phrase secrète est oubliée
recovery-ask = Si la phrase secrète est oubliée
recovery-ask-about = Personne ne peut ouvrir votre travail sans phrase secrète, pas même nous. Les parts de secours sont des mots sur papier que vous confiez à différentes personnes : quelques-unes ensemble ouvrent votre travail, moins ne servent à rien.
recovery-2-3 = Trois parts, deux suffisent
recovery-2-3-about = Pour la plupart des organisations. Gardez les parts en trois lieux différents.
recovery-2-5 = Cinq parts, deux suffisent
recovery-2-5-about = Quand le papier se perd facilement.
recovery-3-5 = Cinq parts, il en faut trois
recovery-3-5-about = Quand deux personnes seules ne doivent pas suffire.
recovery-without = Pas de secours
recovery-without-about = Une phrase secrète oubliée signifie alors que tout le travail est perdu.
recovery-choose = Veuillez choisir ce qui doit se passer si la phrase secrète est oubliée.

## Les parts de secours
recovery-title = Parts de secours
recovery-lead = Écrivez chaque part à la main sur sa propre feuille. Elles ne sont jamais imprimées ni enregistrées : le papier est le seul endroit où elles se trouvent.
recovery-part = Part { $number } sur { $of }
recovery-write = Recopiez ces 16 mots, dans cet ordre.
recovery-written = C’est écrit
recovery-back = Revenir à la part { $number }
recovery-check = Relisez-les maintenant
recovery-check-about = Tapez les { $needed } premières parts d’après le papier, et quelques mots de chacune des autres. Cela montre que chaque feuille fonctionnera.
recovery-check-part = Les mots d’une part ({ $number })
recovery-check-whole = Tous les mots de la part { $number }
recovery-check-spots = Part { $number } : mots { $first }, { $second } et { $third }
recovery-check-hint = Majuscules et retours à la ligne ne comptent pas.
recovery-finish = Vérifier les parts
recovery-checking = Vérification…
recovery-done = Vos parts de secours fonctionnent
recovery-done-about = Donnez chaque part à une autre personne ou mettez-la dans un autre lieu, loin de cet ordinateur. N’en gardez jamais deux ensemble.
recovery-go-on = Continuer
recovery-skip = Continuer sans secours
recovery-reminder = Pas encore de parts de secours
recovery-reminder-about = Si la phrase secrète est oubliée, tout le travail ici est perdu.
recovery-make = Faire des parts de secours
recovery-make-new = Faire de nouvelles parts
recovery-present = Votre phrase secrète actuelle
recovery-present-why = Au cas où Jirani serait resté déverrouillé.

## Entrer sans la phrase secrète
recover-open = Phrase secrète oubliée ?
recover-title = Ouvrir avec les parts de secours
recover-lead = Tapez les mots d’autant de parts que l’indique votre papier, puis choisissez une nouvelle phrase secrète.
recover-add = Ajouter une part
recover-new = Nouvelle phrase secrète
recover-do = Ouvrir l’espace
recover-back = Revenir à la phrase secrète

## Les phrases secrètes
keys-title = Phrases secrètes et secours
keys-lead = Chaque personne a sa propre phrase secrète. Retirer celle de quelqu’un n’oblige personne à changer la sienne.
keys-first = Première phrase secrète
keys-here = utilisée en ce moment
keys-made = Définie le { $date }
keys-recovery = Parts de secours : { $needed } sur { $of }
keys-recovery-made = Faites le { $date }
keys-recovery-none = Pas de parts de secours
keys-add = Ajouter une phrase secrète
keys-add-title = Une phrase secrète pour une personne de plus
keys-add-do = Ajouter
keys-change = Changer
keys-change-this = Changer la phrase secrète : { $name }
keys-change-title = Nouvelle phrase secrète pour { $name }
keys-change-do = Changer
keys-name = À qui est-elle ?
keys-name-hint = Un rôle, pas un nom : par exemple « Coordination 2 ». Lisible seulement quand l’espace est ouvert.
keys-rename = Dire à qui elle est
keys-rename-do = Garder
keys-revoke = Retirer
keys-revoke-this = Retirer la phrase secrète : { $name }
keys-revoke-title = Retirer cette phrase secrète ? { $name }
keys-revoke-about = Elle n’ouvrira plus cet espace. Elle ouvre encore les copies du dossier faites auparavant.
keys-revoke-recovery = Retirer les parts de secours
keys-revoke-recovery-title = Retirer les parts de secours ?
keys-revoke-recovery-about = Les parts sur papier n’ouvriront plus cet espace.
keys-new = Nouvelle phrase secrète
keys-propose = En proposer une
keys-propose-first = Six mots tirés au hasard sont le plus sûr : personne ne peut les deviner, et ils s’apprennent en quelques jours.
keys-proposed = Tirée au hasard. Écrivez-la avant de continuer.
keys-added = Phrase secrète ajoutée
keys-changed = Phrase secrète changée
keys-revoked = Retiré
keys-renamed = Nom gardé

## Les copies
backups-title = Copies de votre travail
backups-lead = Jirani fait une copie après une demi-heure de changements, vérifie qu’elle s’ouvre, et en garde quelques-unes de chaque jour, semaine et mois. Elles se trouvent dans le dossier de votre travail, scellées comme tout le reste.
backups-none = Pas encore de copie. La première se fait après une demi-heure de changements.
backups-at = { $day }, { $time }
backups-newest = La plus récente : { $day }, { $time }
backups-all = { $count ->
    [one] { $count } copie
   *[other] Les { $count } copies
}
backups-make = Faire une copie maintenant
backups-made = Copie faite et vérifiée
backups-look = Regarder et rétablir
backups-look-this = Regarder la copie du { $day }, { $time }
backups-restore-title = Revenir au { $day }, { $time } ?
backups-restore-do = Revenir à cette copie
backups-restore-about = Ce qui est ici maintenant est gardé comme une copie à part : vous pourrez y revenir.
backups-restored = Vous êtes revenu au { $day }, { $time }
backups-changes = { $count ->
    [0] Rien n’a changé depuis.
    [one] { $count } changement a été fait depuis et n’y serait pas.
   *[other] { $count } changements ont été faits depuis et n’y seraient pas.
}
backups-column-kind = Fiches
backups-column-then = Dans la copie
backups-column-now = Maintenant
backups-kind-organisation = Organisations
backups-kind-mentorship = Mentorats
backups-kind-plan = Plans
backups-kind-activity = Activités
backups-kind-other = Tout le reste
backups-trouble = La dernière copie n’a pas pu être faite
backups-elsewhere = Tout copier sur une clé USB
backups-elsewhere-about = Si cet ordinateur est perdu, il ne reste qu’une copie en un autre lieu. Elle s’ouvre avec les mêmes phrases secrètes. Une fois par semaine est une bonne habitude.
backups-elsewhere-pick = Choisissez la clé ou le dossier pour la copie
backups-elsewhere-done = Copié et vérifié : { $folder }
backups-check = Vérifier que tout est en ordre
backups-checking = Vérification…
backups-sound = Tout est en ordre.
rescue-title = Rétablir une copie
rescue-about = La phrase secrète est juste, mais le fichier est abîmé. Il est gardé ; choisissez la copie avec laquelle continuer.
rescue-none = Il n’y a pas de copie dans le dossier de votre travail. Si vous en avez une sur une clé, choisissez son dossier ci-dessous.
rescue-do = Continuer avec la copie du { $day }, { $time }

## Verrouillage
action-lock-keys = Verrouiller (F9 ou { $keys })
start-protects-5 = Le travail à moitié tapé : verrouiller à tout moment ne perd rien.
start-not-5 = Les copies du dossier faites avant le retrait d’une phrase secrète ou le passage à une nouvelle clé.

## Papier
document-protects = Ce que Jirani protège, et ce qu’il ne protège pas
document-protects-about = Pour tous ceux qui s’en servent ; à afficher là où on le lit.
document-protects-file = notes-prudence
protects-lead = Pour toutes les personnes qui travaillent avec cet ordinateur
protects-habits = Des habitudes qui protègent
protects-habit-1 = Verrouillez avec F9 dès que vous vous éloignez, même une minute.
protects-habit-2 = Une phrase secrète par personne. Retirez-la le jour où quelqu’un part.
protects-habit-3 = Copiez tout sur une clé USB chaque semaine, et gardez la clé ailleurs.
protects-habit-4 = Choisissez pour qui est un document avant d’imprimer, et reprenez toutes les pages.
protects-habit-5 = Écrivez des rôles et des noms de code, jamais des noms de personnes.
document-recovery-sheet = Part de secours
document-recovery-sheet-about = Une feuille pour écrire une part à la main. Imprimez-en autant que vous avez de parts.
document-recovery-sheet-file = feuille-manuscrite
sheet-lead = Écrite à la main, gardée par une seule personne
sheet-part = Part … sur …
sheet-word = Mot
sheet-rule-1 = Gardez cette feuille loin de l’ordinateur et loin des autres parts.
sheet-rule-2 = Ne la photographiez pas, ne la copiez pas, ne la lisez pas au téléphone.
sheet-rule-3 = Si elle est perdue, dites-le tout de suite : de nouvelles parts remplacent les anciennes, qui n’ouvrent plus que les copies faites avant.
recovery-sheets = Imprimer des feuilles vides
protects-print = Le voir sur papier

## Une nouvelle clé
error-wrong-passphrase-of = La phrase secrète tapée pour { $holder } n’ouvre pas l’espace de travail. Demandez-lui de la retaper, ou invitez cette personne par un code.
error-invited = C’est le code d’une invitation. Choisissez une phrase secrète à vous ; elle prend la place du code.
error-not-allowed-renew-holders = Tapez la phrase secrète avec laquelle vous avez ouvert l’espace de travail, et dites pour chaque autre personne comment elle continue. Si quelqu’un a été ajouté ou retiré entre-temps, revoyez d’abord la liste.
renew-title = Donner une nouvelle clé à cet espace de travail
renew-lead = À faire quand quelqu’un est parti, ou quand une clé USB, un ordinateur ou une phrase secrète est perdu. Tout est alors chiffré à nouveau ; ce qui fut su ou emporté avant n’ouvre rien de ce qui s’écrit désormais.
renew-open = Donner une nouvelle clé
renew-do = Faire la nouvelle clé
renew-working = Tout est chiffré à nouveau
renew-others = Les autres
renew-others-about = Dites pour chaque personne comment elle continue. Qui est là tape sa phrase secrète ; qui n’est pas là reçoit un code, à dire de vive voix ou par un moyen sûr.
renew-how = Quel accès pour { $name } ?
renew-how-present = Est là et tape sa phrase secrète
renew-how-invited = Reçoit un code à usage unique
renew-how-left = Ne revient plus
renew-their = La phrase secrète : { $name }
renew-what = Ce qui se passe
renew-what-copies = Les copies de ce dossier sont effacées pour de bon ; une nouvelle copie prend leur place.
renew-what-recovery = Les parts de secours sur papier ne servent plus. Faites-en de nouvelles ensuite.
renew-what-elsewhere = Les copies sur clés USB et autres ordinateurs s’ouvrent encore avec les anciennes phrases secrètes. Effacez celles que vous pouvez atteindre, et faites-en de nouvelles.
renew-what-sealed = Les plans de sécurité gardent leur propre phrase secrète. Si une personne qui la connaît est partie, changez-la aussi.
renew-done = L’espace de travail a une nouvelle clé
renew-done-about = Tout a été relu et vérifié. Les anciennes phrases secrètes et les anciennes copies de ce dossier n’ouvrent plus rien.
renew-codes = Codes à transmettre
renew-codes-about = Ils ne sont montrés que cette fois. Recopiez chacun à la main, et ne le donnez qu’à la personne concernée. Tant qu’il n’a pas servi, qui a le code et ce dossier peut choisir une phrase secrète et tout ouvrir. Si quelqu’un d’autre a pu le voir, retirez l’invitation.
renew-codes-read = Je les ai recopiés
renew-recovery = Faire de nouvelles parts de secours
keys-invited = Invitation envoyée, pas encore utilisée
come-in-title = Choisissez votre phrase secrète
come-in-lead = Le code est juste. Il ne sert qu’une fois : désormais, vous ouvrez l’espace de travail avec une phrase secrète à vous.
come-in-do = Ouvrir l’espace de travail
