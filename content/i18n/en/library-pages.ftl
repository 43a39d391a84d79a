# Words of the library's screens.
nav-library = Library
library-lead = Plain pages on mentoring, resources that others published, words explained, and where help is.
library-shelves = Parts of the library
library-guide = Guide
library-resources = Resources
library-glossary = Words
library-care = Care
library-lists = Reading lists
library-print = See it on paper
library-resources-lead = Described, not copied: each stays with its publisher, on its own terms.
library-narrow = Narrow down
library-words = Words in title or description
library-ticked = { $count } chosen
library-found = Resources found
library-count = { $count } of { $all } resources
library-more = Show { $count } more
library-clear = Clear all
library-nothing = Nothing has all of this. Untick a value whose number is small.
library-own = Our own
library-own-about = Our own entry: nobody outside has checked it.
library-urgent = Act now first
library-useful-short = Useful
library-useful = This was useful to us
library-ours = What we think of it
library-tags-hint = Your own words to find it by, between commas.
library-add = Add an entry of our own
library-new-title = New entry
library-edit = Edit
library-edit-title = Our own entry
library-address-hint = Where it can be found: a web address, a shelf, a person’s role.
library-delete = Delete this entry
library-deleted = Entry deleted
glossary-lead = What these words mean here. In the guide and in hints, press an underlined word to see its meaning.
glossary-which = Which words
glossary-all = All
glossary-mentoring = Mentoring
glossary-wellbeing = Mental health and support
glossary-show = Show what this means
leave-show = Show the address
leave-title = This leaves the application
leave-about = The resource is on the internet. Whoever watches your connection can see that you go there.
leave-how = Nothing is opened until you press “Open in the browser”. Do so only if it is safe for you; the browser may remember it.
leave-copy-only = Copy this address and open it in a browser, if it is safe for you to do so.
leave-open = Open in the browser
leave-uncertain = The address may have changed. If it fails, search for title and publisher.
leave-copy = Copy the address
leave-copied = Address copied
leave-select = The address is marked: press Ctrl+C
leave-none = No address known: search for title and publisher.
act-now-title = Act now first
act-now-step-1 = Injured, poisoned or not waking up? Get medical help first, now. Otherwise stay with the person and call for help. You need no questionnaire.
act-now-step-2 = Ask plainly and listen. Promise no secrecy.
act-now-step-3 = Put what can hurt out of reach, if you can do so safely.
act-now-step-4 = Call one of these, and go along:
act-now-all = All steps
care-lead = Where help is, for your team and for the people you serve. Fill it in while all is calm.
care-none = No contact is filled in yet. In danger now: go with the person to the nearest clinic or hospital, or call the emergency number of your country, and call a colleague whom you both trust. Afterwards, fill in the contacts.
care-fill-in = Fill in or change contacts
care-act-now = Act now
care-card = Print the cards
care-contact = Contact { $number }
care-note-hint = For us only; never on the card.
care-add = Add a contact
care-delete = Delete
care-deleted = Contact deleted
lists-lead = Resources collected for somebody, to be printed.
lists-title = Title of the list
lists-title-hint = It is printed: name a role or a topic, not a person.
lists-add = Start a list
lists-none = No reading list yet. Start one here, or from any resource.
lists-count = { $count ->
    [one] { $count } resource
   *[other] { $count } resources
}
lists-put = Put on a reading list
lists-put-title = Put on a reading list
lists-put-yes = Put it there
lists-put-done = Put on “{ $title }”
lists-which = Which list
lists-new = A new list
lists-mentorship = For which mentorship
lists-no-mentorship = None in particular
lists-opening-hint = Printed above the list.
lists-empty = Nothing is on this list yet. Find something under:
lists-up = Move up: { $title }
lists-down = Move down: { $title }
lists-take = Take off the list: { $title }
lists-delete = Delete this list
lists-deleted = Reading list deleted
files-title = Files
files-about = A copy is kept encrypted in your workspace, up to 4 MB. The file you chose stays where it is.
files-keep = Keep a file
files-pick = Choose a file to keep
# $size is in kilobytes.
files-size = { $size } KB
files-save = Save a copy
files-saved = Copy saved
files-delete = Delete { $name }
files-deleted = File deleted
files-leave-title = This copy will not be encrypted
files-leave-about = Outside Jirani anybody who opens the folder can read it. Delete it when you no longer need it.
sheet-title = Our own entries as a table
sheet-about = A CSV file holds all our own entries. Reading one adds what is not here yet.
sheet-file = entries
sheet-export = Write a CSV file
sheet-exported = CSV file written
sheet-import = Read a CSV file
sheet-imported = Added: { $added }. Already here: { $known }.

## Searching and help
search-open = Search
search-title = Search everything
search-hint = Guide, resources, words, your own records
search-close = Close the search
search-found = Found
search-count = { $count ->
    [one] { $count } hit
   *[other] { $count } hits
}
search-corrected = Nothing has that word. Shown instead: { $words }
search-nothing = Nothing found. Try fewer or other words.
help-open = Help

## The sample
sample-line = Sample data: nothing here is real, and it is thrown away when you leave.
sample-tour = The ten-minute tour
sample-leave = Leave the sample
start-sample-about = Only want to look around? Your own work is not touched.

## Words
wording-title = Words
wording-about = Your community’s words can stand in place of standard ones, on all screens and papers of this language.
wording-more = More on words
wording-hints = Suggest other words for some that may wound
wording-own = Put in our own words
hints-rather = “{ $found }” may wound. Rather: { $instead }.
