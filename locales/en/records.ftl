# Learning records on screen, in the adviser's rooms.

records-title = Learning records
records-what = Records, without any name, can go to your organisation’s store (LRS). Nothing leaves unless you ask for it here.
records-under = There, people are numbers under { $home }
records-send = Send
records-again = Send what was put aside as well
records-first = Send to a store
records-other = Send to another store
records-export = Write on a stick
records-to = To { $url }
records-endpoint = The store’s address
records-home = Your organisation’s web address
records-home-what = People are counted under this address, by a number, never by a name. It stays the same afterwards.
records-secret = Name and password
records-secret-what = Written name:password. They are kept nowhere.
records-again-what = What this store refused is offered to it once more.
records-working = It goes on…
records-working-how = You can stop at any moment: what was sent is sent, the rest waits.
records-done = { $n } so far.
records-cut = { $sent } { $cause } { $hint }
xapi-stopped = Sending was stopped.
