### The certificate: the page that one takes away, shows, hangs up.

certificate-title = Certificado
certificates-title = Certificados
certificate-name = Nombre y apellidos
certificate-earned = ha conseguido la insignia
certificate-learnt = Lo que he aprendido
certificate-observed = Lo que ha visto la persona que me acompaña

## Who issues it, and when

certificate-issued-by = Emitido por
certificate-day = { $day }
certificate-stamp = Firma o sello

## How to check

certificate-check = Para comprobarlo
certificate-phone = Apunte al cuadrado con la cámara de un teléfono. Aparece un texto en código, también sin internet: es lo que se comprueba.
certificate-tool = Con Tremplin, guarde este texto y escriba: tremplin badge verify --text ARCHIVO
certificate-by-hand = El nombre está escrito a mano: el cuadrado no lo comprueba.
certificate-file = Pida el archivo de la insignia. Con Tremplin, escriba: tremplin badge verify ARCHIVO
certificate-words = Las ocho palabras de la organización
certificate-words-how = Al comprobarlo aparecen ocho palabras. La organización debe darle las mismas.
certificate-code = En cifras y letras: { $code }
certificate-number = Número de la insignia: { $id }
certificate-standard = Una insignia dice lo que una persona ha aprendido. Esta sigue un modelo conocido en todo el mundo: Open Badges.

## Without an organisation

certificate-unsigned = Esta insignia aún no está firmada por una organización.
certificate-unsigned-what = Esta página dice lo que se ha aprendido. Pero nadie puede comprobar de dónde viene.
