### A person's own page of badges.
wallet-title = My badges
wallet-none = No badge yet. A badge comes when all units of a module are mastered.
wallet-waits = earned, waiting for its signature
wallet-signed = signed
wallet-revoked = taken back
wallet-day = Earned on { $day }
wallet-by = Signed by: { $issuer }
wallet-fingerprint = The eight words of the organisation: { $words }
wallet-how = How to receive it
wallet-phone = A badge is also a file, which can be sent. You only have a phone? The person who helps you can send it to you later, if you ask. Tremplin keeps no address.
wallet-check = Whoever receives the file can check that it is genuine, with Tremplin or other "Open Badges" software.
wallet-three = Three files have this name. Keep the one that ends in .json above all. The other two are pictures, with the badge inside.
wallet-waits-why = An organisation signs badges. The person who helps you can ask it to. Without a signature, nobody can check where the badge comes from.
wallet-revoked-why = The organisation has taken this badge back. The mistake may be theirs: ask them why. What you have learnt stays yours.
wallet-all = All my badges
