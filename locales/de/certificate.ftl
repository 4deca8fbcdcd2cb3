### The certificate: the page that one takes away, shows, hangs up.

certificate-title = Urkunde
certificates-title = Urkunden
certificate-name = Vorname und Nachname
certificate-earned = hat dieses Abzeichen erworben
certificate-learnt = Das habe ich gelernt
certificate-observed = Das hat die Person gesehen, die mich begleitet

## Who issues it, and when

certificate-issued-by = Ausgestellt von
certificate-day = { $day }
certificate-stamp = Unterschrift oder Stempel

## How to check

certificate-check = So prüfen Sie
certificate-phone = Richten Sie die Kamera eines Telefons auf das Quadrat. Ein codierter Text erscheint, auch ohne Internet: Diesen Text prüft man.
certificate-tool = Mit Tremplin: Speichern Sie diesen Text, dann tippen Sie: tremplin badge verify --text DATEI
certificate-by-hand = Der Name ist mit der Hand geschrieben: Das Quadrat prüft ihn nicht.
certificate-file = Bitten Sie um die Datei des Abzeichens. Mit Tremplin tippen Sie: tremplin badge verify DATEI
certificate-words = Die acht Wörter der Organisation
certificate-words-how = Beim Prüfen erscheinen acht Wörter. Die Organisation muss Ihnen dieselben nennen.
certificate-code = In Ziffern und Buchstaben: { $code }
certificate-number = Nummer des Abzeichens: { $id }
certificate-standard = Ein Abzeichen sagt, was eine Person gelernt hat. Dieses folgt einem Muster, das weltweit bekannt ist: Open Badges.

## Without an organisation

certificate-unsigned = Dieses Abzeichen ist noch von keiner Organisation signiert.
certificate-unsigned-what = Diese Seite sagt, was gelernt wurde. Aber niemand kann prüfen, woher sie kommt.
