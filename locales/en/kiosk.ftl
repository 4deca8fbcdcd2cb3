### A computer that a group shares, one person after the other; calling the adviser.
kiosk-cli = For a group, one person after the other: whoever leaves makes room, and only the adviser closes Tremplin
kiosk-bad-group = This name of a group cannot be used.
kiosk-bad-group-hint = Give a name of one line, { $most } characters at most. For example: --group "Tuesday morning"
kiosk-alone = --group goes neither with a module nor with --as.
kiosk-alone-hint = With --group, each person says who they are on arriving, and then chooses. Give one or the other.
kiosk-group = Group: { $name }
kiosk-mine = Your group: { $name }
kiosk-not-listed = I am not in the list
kiosk-back = Back to the welcome page
kiosk-close = Close Tremplin
kiosk-close-title = Close Tremplin?
kiosk-close-why = This computer welcomes the group “{ $name }”, one person after the other. Only the adviser closes it.
kiosk-close-saved = Did you only want to stop? That is done already: everything is saved, you can go.
kiosk-close-secret = Passphrase, or recovery code
kiosk-open-why = This computer welcomes the group “{ $name }”. No passphrase is chosen on it, so anyone can close Tremplin.
kiosk-open-choose = I am the adviser: choose a passphrase
kiosk-open-close = Close without a passphrase
kiosk-stay = Do not close
kiosk-twice-title = Really close Tremplin?
kiosk-twice-why = You are asked twice because no passphrase protects this computer.
kiosk-twice-after = Everything is saved. To welcome the group again, the same command must be started again.
kiosk-twice-yes = Yes, close

# The call.
kiosk-call = Call the adviser
kiosk-call-short = Call
kiosk-call-over = Someone came
kiosk-calling = { $name } is asking for help
kiosk-calling-nobody = Someone is asking for help here
# The word of the banner, in capitals, five letters at most. Letters allowed: A C Č D E F H I L M O P U Y.
kiosk-banner = HELP
# $mark: what is typed.
kiosk-told = Calling: { $said }. Type { $mark } when someone has come.
kiosk-told-over = The call is over.
kiosk-linear-help = !: call the adviser, or say that someone came. Where a text is typed: /!
kiosk-key-f4 = F4
kiosk-key-call = !
kiosk-do-call = call the adviser
