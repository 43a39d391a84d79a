# Words that the community may replace by its own. These two forms are looked for in every text, so write them exactly as
# the texts do.
standard-sex-worker-one = sex worker
standard-sex-worker-many = sex workers
standard-man-who-has-sex-with-men-one = man who has sex with men
standard-man-who-has-sex-with-men-many = men who have sex with men
standard-transgender-person-one = transgender person
standard-transgender-person-many = transgender people
standard-person-who-injects-drugs-one = person who injects drugs
standard-person-who-injects-drugs-many = people who inject drugs
standard-person-living-with-hiv-one = person living with HIV
standard-person-living-with-hiv-many = people living with HIV
standard-key-population-one = key population
standard-key-population-many = key populations
standard-mentor-organisation-one = mentor organisation
standard-mentor-organisation-many = mentor organisations
standard-mentee-organisation-one = mentee organisation
standard-mentee-organisation-many = mentee organisations
standard-mentorship-one = mentorship
standard-mentorship-many = mentorships
standard-person-served-one = person served
standard-person-served-many = people served
standard-drop-in-centre-one = drop-in centre
standard-drop-in-centre-many = drop-in centres
