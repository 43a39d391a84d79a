# The sample's process. In tables a semicolon parts the cells and a line break the rows.
sample-common_purpose = Mangrove keeps its own cash book and pays by rules that everyone follows.
sample-mentor_offers = The treasurer’s time, our cash book and payment rules, and what went wrong with them at first.
sample-mentor_wants = How to talk with local radio.
sample-mentee_offers = Two mornings on community radio with our team.
sample-mentee_wants = Somebody who works beside our treasurer on our own books.
sample-off_limits = Names of members, donor contacts, photos of the office.
sample-who_pays = Each side pays its own airtime. The travel grant pays the mentor’s two fares and a stipend for the mentee’s treasurer.
sample-complaints = Programme officer of the national network
sample-took_part = Two outreach workers, the treasurer, two board members, three members
sample-why-1 = The deputy signs only when the director travels.
sample-why-2 = Goals are repeated at every meeting but stand nowhere.
sample-why-3 = Receipts are in a box; the book stopped in March.
sample-participants = Treasurer;mentor;1;All visits
    Coordinator;mentor;1;Planning and reviews
    Treasurer and deputy;mentee;2;All visits
    Board members;mentee;2;Payment rules
sample-budget = travel;Two fares and lodging;2;trip;9500;KES;Travel grant
    mentor_time;Treasurer;10;day;3000;KES;Travel grant
    mentee_time;Treasurer and deputy;24;day;1200;KES;Travel grant
    data;Calls between visits;9;month;500;KES;Both
    wellbeing;Meal together at the end of each visit;2;visit;2500;KES;Mentee
sample-indicators = Payments made with two signatures;output;%;0;100;Monthly;Cash book
    Months closed on time with two signatures;outcome;months;0;6;Monthly;Cash book
    People who can close a month alone;outcome;people;0;2;After 90 days;Work sample
sample-risks = The mentee is overloaded;3;2;Visits never fall in reporting weeks;Coordinator of the mentee
    What was learnt leaves with one person;2;4;The deputy takes part each time;Both coordinators
sample-consent_of = Treasurer of the mentee
sample-consent_use = One sentence in the report to the network, without role or place.
sample-used_in = Draft of the first progress report
sample-approved_role = Director
