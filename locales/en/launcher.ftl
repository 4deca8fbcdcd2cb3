# The kit's window: the icon that opens it, the size of letters.

cli-open = Open the kit on the full screen, in large letters; this is what the icon does
cli-letters = The size of letters: 0 usual, 1 large, 2 very large
cli-install = Put the kit's icon on the desktop and in the menu
cli-uninstall = Take the icon away, and nothing else

icon-about = Learn digital basics, at your own pace

install-done = The “Tremplin” icon is on the desktop and in the menu. It opens { $program }, which must stay in its place.
install-menu-only = The “Tremplin” icon is in the menu: there is no desktop folder here. It opens { $program }, which must stay in its place.
install-not-trusted = At the first click the computer may ask for permission: choose “Launch”, or right-click and “Allow launching”.
install-undo = To take it away: tremplin uninstall. Progress stays.
install-no-desktop = There is no desktop here, so there is no place for an icon.
install-no-desktop-hint = Just type tremplin to begin.
install-not-ours = { $path } is there already and is not the kit's: nothing was changed.
install-not-ours-hint = Move or rename that file, then try again.
install-odd-path = An icon cannot lead to { $path }.
install-odd-path-hint = Put the program in a folder with a simple name, then try again.
uninstall-done = The icon is gone. Progress and the program stay.
uninstall-nothing = There was no icon of the kit. Nothing was changed.

open-none = No program was found that can open a window. These would do: { $list }
open-none-hint = Open a terminal and type tremplin: the kit appears in it.
open-failed = The window could not be opened.

menu-letters = Make the letters bigger
letters-title = The size of the letters
letters-change = Choose the size
letters-what = The window closes for a moment, then opens again at the same place.
letters-guest = You are trying without leaving a trace: the window will open again at the beginning of this step. To lose nothing, keep this session first.
letters-usual = Usual
letters-large = Large
letters-largest = Very large
letters-elsewhere = Opened by its icon on the desktop, the kit makes the letters bigger by itself.
letters-keys-ctrl = To make the letters bigger here: hold the Ctrl key and press the + key. To make them smaller: Ctrl and the - key.
letters-keys-ctrl-shift = To make the letters bigger here: hold the Ctrl and Shift keys and press the + key. To make them smaller: Ctrl, Shift and the - key.
letters-keys-cmd = To make the letters bigger here: hold the Cmd key and press the + key. To make them smaller: Cmd and the - key.
letters-keys-pad = To make the letters bigger here: hold the Shift key and press the + of the number pad. To make them smaller: Shift and the - of that pad.
letters-keys-console = This screen has no key to make letters bigger. The person who helps you can leave the kit and type: { $command }
letters-keys-unknown = To make the letters bigger, try this: hold the Ctrl key and press the + key. Otherwise, the person who helps you will find the setting of this window.
letters-not-now = The window cannot be opened again: it stays as it is.
letters-not-now-hint = Nothing is lost. The person who helps you can see whether there is room left on the disk.
