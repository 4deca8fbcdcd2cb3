### A person's own page of badges.
wallet-title = My badges
wallet-none = No badge yet. A badge comes when all units of a module are mastered.
wallet-waits = earned, waits for the signature
wallet-signed = signed
wallet-revoked = taken back
wallet-day = Earned on { $day }
wallet-by = Signed by: { $issuer }
wallet-fingerprint = Fingerprint of the signature: { $words }
wallet-how = How to receive it
wallet-phone = You only have a phone? Your adviser puts the file on their USB stick. Then they send it to you, if you ask. Tremplin keeps no address.
wallet-check = Whoever receives the file can check it themselves, with any "Open Badges" software.
wallet-three = Three files have the same name. The .json one counts. Both pictures hold it too.
wallet-waits-why = Your adviser will sign it when they come next. Without a signature nobody can check where it comes from.
wallet-revoked-why = The organisation has taken this badge back. Ask them why. What you have learnt stays yours.
wallet-all = All my badges
