# What shells complete, and the manual.

cli-completions = Write what the Tab key needs to complete commands
cli-completions-shell = Your shell
cli-man = Write the manual, for the command man
cli-man-command = The command whose page you want; without it, the page of the program
cli-man-output = Write all pages into this folder
man-written = The pages of the manual are in { $path }.
man-unknown-hint = The list of commands: tremplin --help
man-manual = Tremplin manual
man-name = Name
man-synopsis = Synopsis
man-keys = Keys
man-exit = Exit status
man-exit-codes = 0: done. 1: the check found something. 2: a command or a request to correct. 3: content to correct. 4: the journal. 5: a file, a disk or the network. 70: a fault of the program.
man-files = Files
man-files-data = The journal and its copies are in the data folder: ~/.local/share/tremplin, or the folder of --data or of the variable TREMPLIN_DATA, or a folder tremplin-data beside the program.
