# The window, the folder of the workspace, and what the system opens.

## Errors
error-wrong-folder = { $path } is not itself a workspace. The workspace is in { $workspace }: choose that folder. For a new workspace, choose an empty folder somewhere else.
error-gone = { $path }, the folder of your work, was removed, renamed or unplugged. Nothing more is saved there. Save a copy to another folder now, before you lock or close Jirani.
error-no-program = No program to open { $kind } files was found. The file is saved at { $path }.
error-no-folder-view = The folder could not be shown. The file is saved at { $path }.
field-lock_after = Lock after

## The folder is gone while the workspace is open
saved-gone = Not saved: the folder is gone
gone-title = The folder of your work is gone
gone-about = { $folder } was removed, renamed or unplugged. What you write now is kept only until you lock or close Jirani. Save a copy to another folder now.
gone-save = Save a copy to another folder
gone-pick = Choose the folder for the copy
gone-saved = Copied and checked: { $folder }. Lock now and go on in the copy; what you write here after this is not in it.
gone-go-on = Lock and go on in the copy
gone-lock-title = Lock without a copy?
gone-lock-about = The folder of your work is gone. What you wrote since then may be lost if you lock without saving a copy first.
gone-lock-do = Lock without a copy

## The workspace that was open last is not there
missing-title = Your workspace cannot be found
missing-about = It was in { $folder }. If that is on a stick, plug the stick in, then try again. If the folder was moved, choose where it is now.
missing-again = Try again
missing-new = Set up a new workspace
folder-instead = Use { $folder }

## A workspace that was opened by its file
opened-title = Open this workspace?
opened-about = Somebody or some program asked Jirani to open the workspace in this folder. Type your passphrase there only if you know the folder.
opened-do = Use this folder

## Settings
settings-lock = Locking and screenshots
settings-lock_after = Lock when nobody uses Jirani for
lock-after-minutes = { $minutes } minutes
settings-screen_capture = Let other programs take pictures of the window
settings-screen_capture-about = Needed to share your screen, to project, and for some screen readers and magnifiers. While it is off, Windows keeps the window out of most screenshots, recordings and lists of open windows; macOS does so only before version 15. On Linux it has no effect: there, any program may take pictures of the screen.
