### The certificate: the page that one takes away, shows, hangs up.

certificate-title = Certificate
certificates-title = Certificates
certificate-name = First name and family name
certificate-earned = has earned the badge
certificate-learnt = What I have learnt
certificate-observed = What the person who helped me saw

## Who issues it, and when

certificate-issued-by = Issued by
certificate-day = { $day }
certificate-stamp = Signature or stamp

## How to check

certificate-check = How to check
certificate-phone = Point the camera of a phone at the square. A coded text appears, even without internet: that is what is checked.
certificate-tool = With Tremplin, save this text, then type: tremplin badge verify --text FILE
certificate-by-hand = The name is written by hand: the square does not check it.
certificate-file = Ask for the badge file. With Tremplin, type: tremplin badge verify FILE
certificate-words = The eight words of the organisation
certificate-words-how = Checking shows eight words. The organisation must give you the same ones.
certificate-code = In figures and letters: { $code }
certificate-number = Badge number: { $id }
certificate-standard = A badge says what a person has learnt. This one follows a model known all over the world: Open Badges.

## Without an organisation

certificate-unsigned = This badge is not signed by an organisation yet.
certificate-unsigned-what = This page says what was learnt. But nobody can check where it comes from.
