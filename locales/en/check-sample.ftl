# Texts of the sample lesson that “curriculum new” writes, and that were left.

check-sample-left = This text is still, word for word, that of the sample lesson.
check-sample-left-publisher = This is still the name proposed for the sample.
check-sample-left-fix = Write this text for your lesson.
check-sample-left-badge-fix = Write what your lesson teaches people to do: that is what the badge certifies. See under [[alignment]] too whether the competence is the right one.
check-sample-left-can-fix = Write what people can do after your lesson, for example “I can buy a ticket.”
check-sample-left-tomorrow-fix = Write what people can do from tomorrow on: it continues “Tomorrow I can…”, for example “buy a ticket on my own”.
check-sample-left-objective-fix = Write the objective of your lesson. See under [[alignment]] too whether the competence is the right one.
check-sample-left-idea-fix = Write one thing to know from your lesson, in one sentence.
check-sample-left-publisher-fix = Write the name of your organisation.
check-asks-sample-left = A new lesson does not keep the texts of the sample lesson.
check-why-sample-left = A badge says what a person can do. Left as the sample's, it certifies what nobody learnt. A pack is refused as long as any is left.
pack-sample-left = The pack is not made yet: { $n ->
        [one] one text still comes from the sample; it is shown above.
       *[other] { $n } texts still come from the sample; they are shown above.
    }
pack-sample-left-hint = Write yours in their place, then try again. That way the badge says what people learn with you.
