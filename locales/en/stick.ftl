# A workshop's stick: prepared, taken, handed in.

stick-none = No workshop stick is plugged in.
stick-none-hint = Plug in the stick that the adviser prepared, wait a few seconds, then try again.
stick-not-written-hint = Check that the stick is well plugged in, has room left and is not locked. Nothing is lost.
stick-full = This stick has 99 laptops already.
stick-full-hint = Prepare another stick.
stick-packed = The stick is ready: { $path }
stick-taken = Workshop “{ $title }” taken. This laptop is number { $number }.
stick-taken-missing = Workshop “{ $title }” taken. This laptop is number { $number }. Modules that are not here or in another version: { $n }. Tell the adviser.
stick-handed-in = Handed in: { $done } of { $of }.
stick-all-in = All laptops are in: { $came }.
stick-missing = Laptops in: { $came } of { $of }. Missing: { $missing }.
stick-refused = Laptops in: { $came } of { $of }. Files refused: { $refused }. Plug the stick into those laptops and begin again.
workshop-pack = Prepare the stick
workshop-collect = Bring the results in
door-stick = The workshop's stick
desk-today = Today, at the workshop
desk-number = Type the number read out
desk-why-workshop = At today's workshop
number-label = The number of two figures
number-how = Type the number of two figures that is read out to you, then Enter.
number-none = This number opens nothing here.
number-none-hint = Ask for it once more, then type its two figures.
cli-workshop-pack = Put a workshop on a stick for the laptops of the room
cli-workshop-collect = Bring in what the laptops left on the stick
cli-workshop-stick = The stick's folder; without it, the first stick that is plugged in
