# Mots que la communauté peut remplacer par les siens. Ces deux formes sont cherchées dans tous les textes : écrivez-les
# exactement comme eux.
standard-sex-worker-one = travailleuse ou travailleur du sexe
standard-sex-worker-many = travailleuses et travailleurs du sexe
standard-man-who-has-sex-with-men-one = homme ayant des rapports sexuels avec des hommes
standard-man-who-has-sex-with-men-many = hommes ayant des rapports sexuels avec des hommes
standard-transgender-person-one = personne trans
standard-transgender-person-many = personnes trans
standard-person-who-injects-drugs-one = personne qui s’injecte des drogues
standard-person-who-injects-drugs-many = personnes qui s’injectent des drogues
standard-person-living-with-hiv-one = personne vivant avec le VIH
standard-person-living-with-hiv-many = personnes vivant avec le VIH
standard-key-population-one = population clé
standard-key-population-many = populations clés
standard-mentor-organisation-one = organisation mentore
standard-mentor-organisation-many = organisations mentores
standard-mentee-organisation-one = organisation mentorée
standard-mentee-organisation-many = organisations mentorées
standard-mentorship-one = mentorat
standard-mentorship-many = mentorats
standard-person-served-one = personne accompagnée
standard-person-served-many = personnes accompagnées
standard-drop-in-centre-one = centre d’accueil de jour
standard-drop-in-centre-many = centres d’accueil de jour
