# Simulated online forms: what any form says by itself.

form-required = { $label } (required)
form-refused = { $n ->
    [one] One box still needs a look. What you typed is kept.
   *[other] { $n } boxes still need a look. What you typed is kept.
}
form-use-button = To send the page, choose the button “{ $button }”.
form-not-yet = The form has gone, but it differs from what was asked.
form-look-again = Read again what was asked for this box.

form-trouble-required = This box is required.
form-trouble-tick = To go on, this box must be ticked.
form-trouble-choose = Choose one of the answers.
form-trouble-email = This address is incomplete or has a sign too many.
form-trouble-email-at = The @ sign is missing from this address.
form-trouble-email-many = An address has only one @ sign.
form-trouble-email-space = An address never has a space in it.
form-trouble-phone = Type the number in digits, for example 06 39 98 00 00.
form-trouble-date = Type the day, the month and the year, for example 03/11/1962.
form-trouble-short = { $missing ->
    [one] At least { $least } characters are needed: one is missing.
   *[other] At least { $least } characters are needed: { $missing } are missing.
}
form-trouble-differs = The two texts differ. Type the same one a second time.
form-trouble-code = This is not the code you received. Copy it digit by digit.
