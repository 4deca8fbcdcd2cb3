# A workshop's stick: prepared, taken, handed in.

stick-none = No workshop stick is plugged in.
stick-none-hint = Plug in the stick that was prepared for the workshop, wait a few seconds, then try again.
stick-none-at-all = No USB stick is plugged in.
stick-none-at-all-hint = Plug one in, wait a few seconds, then try again. By command, give its folder.
stick-no-folder = There is no folder { $path }.
stick-needs-passphrase = To prepare a stick, a passphrase is wanted first: it locks what the laptops hand in.
stick-needs-passphrase-hint = Choose it in the adviser's room, or by the command "journal key --passphrase-file FILE". Then begin again.
stick-not-written = The USB stick cannot be written to.
stick-not-written-hint = Check that it is well plugged in, has room left and is not locked. Nothing is lost.
stick-full = This stick has 99 laptops already.
stick-full-hint = Prepare another stick.
stick-of-another = This stick bears another workshop: “{ $title }”.
stick-of-another-hint = Open that workshop, or plug in the other stick.
stick-role-why = This computer does not know this USB stick yet. Whoever leads types the passphrase, once and for all.
stick-packed = The stick is ready: { $path }. Plug it into each laptop: one key is enough.
stick-packed-next = The stick is ready. Plug it into each laptop of the room: one key is enough.
stick-taken = The workshop “{ $title }” is on this computer, number { $number }. You can take the USB stick out.
stick-taken-missing = The workshop “{ $title }” is on this computer, number { $number }. { $n ->
    [one] One module is
   *[other] { $n } modules are
} missing or in another version: tell whoever leads.
stick-nothing-yet = The workshop “{ $title }” is on this computer already, number { $number }. Nothing was done here yet: there is nothing to hand in. You can take the USB stick out.
stick-handed-in = Handed in: { $done } of { $of }. You can take the USB stick out.
stick-all-in = All laptops are in: { $came }.
stick-missing = Laptops in: { $came } of { $of }. Missing numbers: { $missing }.
stick-refused = Laptops in: { $came } of { $of }. Missing numbers: { $missing }. Damaged files: { $refused }. Plug the stick into those laptops, hand in, then begin again here. Nothing is lost there.
stick-refused-again = Laptops in: { $came } of { $of }. Damaged files: { $refused }. To have the rest of their work, hand it in again on those laptops.
workshop-pack = Prepare the stick
workshop-collect = Bring the results in
door-stick-take = Take the workshop from the USB stick
door-stick-take-what = “{ $title }” will be ready on this computer.
door-stick-hand-in = Hand the work in on the USB stick
door-stick-hand-in-what = For the workshop “{ $title }”. All of it stays on this computer too.
desk-do-today = Go to the workshop
desk-number-what = Whoever leads says it aloud.
desk-why-workshop = At today's workshop
number-label = The number of two figures
number-how = Type the number of two figures that is read out to you, then Enter.
number-none = The number { $number } opens nothing here.
number-none-hint = Ask for it once more, then type its two figures.
cli-workshop-pack = Put a workshop on a stick for the laptops of the room
cli-workshop-collect = Bring in what the laptops left on the stick
cli-workshop-stick = The stick's folder; without it, the first stick that is plugged in
