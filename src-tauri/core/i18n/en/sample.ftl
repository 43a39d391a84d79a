# A fictional pair of organisations, to try the application with. No real place, no real group.
sample-mentor = Baobab
sample-mentor-region = Inland, a day’s journey away
sample-mentor-languages = English, a local language
sample-mentor-strengths = Cash book and payment rules that passed an audit; peer supervision
sample-mentor-wants = How to talk with local radio
sample-mentee = Mangrove
sample-mentee-region = Coast
sample-mentee-languages = A local language, some English
sample-mentee-strengths = Trusted by young people; good at community radio
sample-mentee-wants = A cash book that works and payment rules everyone follows
sample-topic = Cash book and payment rules
sample-reason = The treasurer can learn on her own books, and the whole team can join.
