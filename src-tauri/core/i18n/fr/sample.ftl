# Deux organisations fictives, pour essayer l’application. Ni lieu réel, ni groupe réel.
sample-mentor = Baobab
sample-mentor-region = À l’intérieur du pays, à une journée de route
sample-mentor-languages = Français, une langue locale
sample-mentor-strengths = Un livre de caisse et des règles de paiement validés par un audit ; la supervision entre pairs
sample-mentor-wants = Savoir parler avec la radio locale
sample-mentee = Mangrove
sample-mentee-region = La côte
sample-mentee-languages = Une langue locale, un peu de français
sample-mentee-strengths = La confiance des jeunes ; à l’aise à la radio communautaire
sample-mentee-wants = Un livre de caisse qui fonctionne et des règles de paiement suivies par tout le monde
sample-topic = Livre de caisse et règles de paiement
sample-reason = La trésorière apprend sur ses propres livres, et toute l’équipe peut participer.
