### The card: twelve characters that say what one has done, without saying who one is. And people known twice.
card-title = My card
card-name = Tremplin card
card-why = These twelve characters say how far you have come. Copy them: you can type them on another computer that has Tremplin.
card-claim = Your name is not on it. The card gives no badge: badges are earned by answering.
card-elsewhere = I have a card from elsewhere
card-empty = The card says nothing yet: no module is begun.
card-row = - { $title }: { $said }
card-row-claimed = - { $title }: { $said }, another card says
card-rows =
    { $first }
    { $rest }
card-begun = begun
card-done = done
card-mastered = mastered
card-said = Said on the card: { $said }
card-line = Tremplin card: { $code }
card-paper-what = To be typed on another computer that has Tremplin: “I am new”, then “I have a card from elsewhere”. There is no name on it. It is not a badge.
card-day = Printed on { $day }.
card-type-title = A card from elsewhere
card-type-how = Type the twelve characters of your card. Capitals, spaces and dashes do not matter.
card-type-label = The twelve characters
card-type-signs = A round one is always a zero, a plain stroke always a one. There is no U.
card-told-title = What this card says
card-told-claim = It is kept as your word. You can enter these modules anywhere; badges are earned here by answering.
card-level-beginning = Level: you are beginning.
card-level-under-way = Level: you know the basics.
card-level-at-ease = Level: you are at ease.
card-take = Yes, this is my card
card-taken = Your card has been read. Now choose a nickname.
card-misread-empty = Type the twelve characters of the card first.
card-misread-count = A card has twelve characters. You typed { $n }. Compare group by group.
card-misread-u = There is no U on a card. Look at group { $group }: it is probably a V.
card-misread-sign = “{ $sign }” is on no card. Look at group { $group }.
card-misread-group = One character is not right. Look at group { $group } first.
card-misread-somewhere = One character is not right, or two are swapped. Compare each one, there is no hurry.
card-misread-newer = This card comes from a newer Tremplin than this one. Carry on without it: nothing is lost.
joins-title = People known twice
joins-many = { $n ->
    [0] Nothing to confirm: nobody typed the card of somebody who is known here.
    [one] One person typed the card of somebody who is known here.
   *[other] The card of somebody who is known here was typed { $n } times.
}
joins-row = { $from } and { $into }
join-title = Is this the same person?
join-why = “{ $from }” typed the card of “{ $into }”.
join-no-drawing = no drawing
join-ask = Ask them before you answer.
join-what = If so, their answers and badges are united under the nickname “{ $into }”. This can be taken back.
join-chance = Very rarely, two cards are alike by chance.
join-yes = Yes, the same
join-no = No, two people
join-done = Done: one person only, “{ $name }”.
join-refused = Noted: these are two people. You will not be asked again.
