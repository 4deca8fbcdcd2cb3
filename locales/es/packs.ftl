# Los paquetes: un currículo o un módulo en un solo archivo, firmado, verificado, instalado.

cli-pack = Hacer un paquete firmado de un currículo o de un módulo, para darlo
cli-pack-folder = La carpeta del currículo o del módulo
cli-pack-key = Archivo de una clave de minisign, en lugar de la suya
cli-pack-passphrase = Archivo de la frase secreta de la clave; con el primer paquete, cierra la clave creada
cli-pack-file = El paquete (.pack); su firma (.pack.minisig) está al lado
cli-pack-signer = De quién debe ser el paquete: su clave, el archivo de su clave o sus ocho palabras
cli-pack-verify = Decir de quién es un paquete, si está entero y correcto, qué sustituiría
cli-pack-install = Instalar un paquete verificado, o retirar lo que se instaló
cli-pack-remove = Retirar este currículo o módulo instalado
cli-pack-signers = Listar las claves conocidas aquí
cli-pack-forget = No reconocer más la clave que tiene estas ocho palabras

pack-mistakes = No se ha hecho el paquete: hay errores.
pack-mistakes-hint = Corríjalos, compruebe con «curriculum check» y vuelva a empezar.
pack-unnamed = No se ha hecho el paquete: la carpeta del módulo, o el currículo, no tiene un nombre adecuado.
pack-done = { $n ->
        [one] Paquete hecho, { $n } archivo: { $file }
       *[other] Paquete hecho, { $n } archivos: { $file }
    }
    Su firma: { $signature }
    Dé siempre los dos archivos juntos.
pack-left-out = Se queda fuera: { $name }
author-key-made =
    Se ha creado una clave de firma para usted: { $file }
    Guarde una copia de este archivo, por ejemplo en una memoria USB: sin él no podrá hacer ninguna versión nueva de sus paquetes.
author-key-open =
    No tiene frase secreta: quien tenga este archivo puede firmar en su lugar.
    Para tener una, antes de dar este paquete: borre este archivo y vuelva a hacer el paquete con «--passphrase-file ARCHIVO». La clave será otra, y las ocho palabras también.
author-key-words = Sus ocho palabras, para decirlas a quien reciba el paquete: { $words }
author-key-text = Su clave pública, para darla si se la piden: { $key }
author-key-file = La misma clave, en un archivo: { $file }
author-key-broken = Este archivo no es una clave de firma, o está dañado.
author-key-broken-hint = Hace falta un archivo de clave de minisign, o el archivo «author.key» de su carpeta de datos. Tome una copia.
author-key-locked = Esta clave está cerrada con una frase secreta.
author-key-locked-hint = Escriba la frase en un archivo y nómbrelo con «--passphrase-file».
author-key-shut = Esa no es la frase secreta de esta clave.
author-key-shut-hint = Compruebe la primera línea del archivo, mayúsculas incluidas.

bundle-refused-hint = No se ha tomado nada. Pida otra vez el archivo a quien se lo dio, por otro camino si hace falta.
bundle-other-kind = Este archivo no es un paquete: es un archivo { $kind }.
bundle-not-tar = Este archivo no es un paquete.
bundle-cut = El paquete no está entero: seguramente se interrumpió la copia.
bundle-trailing = Hay algo después del final del paquete.
bundle-header = El paquete está dañado, o tiene una forma que Tremplin no lee.
bundle-not-file = El paquete contiene algo que no son archivos simples: { $name }
bundle-name = El paquete contiene un nombre que no está permitido y que podría llevar fuera de su carpeta: { $name }
bundle-device = El paquete contiene un nombre que Windows reserva para sus dispositivos: { $name }
bundle-not-toml = El paquete contiene algo que no son archivos .toml: { $name }
bundle-not-text = El paquete contiene un archivo que no es texto: { $name }
bundle-twice = El paquete contiene dos veces el mismo nombre: { $name }
bundle-many = El paquete contiene demasiados archivos: { $most } como máximo.
bundle-file-large = El paquete contiene un archivo demasiado grande: { $name } ({ $most } MiB como máximo).
bundle-large = El paquete es demasiado grande: { $most } MiB como máximo.
bundle-empty = El paquete está vacío.
bundle-roots = El paquete contiene varias carpetas juntas: debe haber una sola.
bundle-no-head = El paquete no contiene ni un currículo ni un módulo.

signature-refused-hint = No se ha tomado nada del paquete. Pida otra vez los dos archivos y compare las ocho palabras.
signature-missing = La firma no está al lado del paquete: { $file }
signature-missing-hint = Un paquete va con su firma. Pida los dos archivos y póngalos en la misma carpeta.
signature-broken = La firma está dañada, o no lo es.
signature-older = La firma tiene una forma antigua, que Tremplin no acepta.
signature-older-hint = Pida una firma hecha con «curriculum pack», o con minisign 0.10 o más reciente.
signature-not = La firma no corresponde: el paquete o la firma se han modificado, o no van juntos.
signature-other-key = La firma es de otra clave: { $number }
signature-other-key-hint = No se ha tomado nada del paquete. Pregunte a quien lo hizo cuál es su clave y de qué paquete se trata.
signature-unknown-key = Esta clave no se conoce aquí, y la firma no la da: { $number }
signature-unknown-key-hint = Pida su clave pública a quien hizo el paquete y nómbrela con «--signer».
signature-not-named = Esas no son las palabras de la clave que firmó. Las suyas: { $words }
signature-not-named-hint = No se ha tomado nada del paquete. Pida otra vez las ocho palabras, por teléfono o de viva voz.
signature-of-other = La firma habla de otro paquete, o de otra versión.
signer-no-key = Esto no es una clave: { $named }
signer-no-key-hint = Dé la clave pública (56 signos), un archivo que la contenga o las ocho palabras entre comillas.

signers-broken = El archivo de las claves conocidas está dañado: { $file }
signers-broken-hint = Apártelo: habrá que confirmar de nuevo las claves.
signers-nobody = Ninguna clave conocida aquí responde a esto: { $which }
signers-nobody-hint = Vea «curriculum install --signers».
signers-forgotten = Esta clave ya no se reconoce: { $words }. Lo que se instaló se queda.
signers-house = El editor de Tremplin: { $words }
signers-own = Su clave: { $words }
signers-confirmed = Conocida desde el { $since }, con «{ $pack }»: { $words }
signers-packs = Instalado: { $packs }
signers-many = { $n ->
        [0] No se conoce ninguna clave aquí.
        [one] { $n } clave conocida.
       *[other] { $n } claves conocidas.
    }

pack-line-what = { $title } ({ $name }), versión { $version }
pack-line-publisher = Quién responde de él, según el paquete: { $publisher }
pack-line-no-publisher = Quién responde de él: el paquete no lo dice
pack-line-licence = Licencia: { $licence }
pack-line-no-licence = Licencia: el paquete no la dice
pack-line-module = Módulo: { $module } { $version }
pack-line-language = Escrito en: { $lang }
pack-line-draft = Traducido a { $lang }: { $fresh } tablas de textos de { $all } (borrador)
pack-line-reread = Traducido a { $lang }: { $fresh } tablas de textos de { $all } (releído)
pack-line-house = Firmado por el editor de Tremplin
pack-line-own = Firmado con su clave
pack-line-known = Firmado con una clave conocida aquí desde el { $since }, con «{ $pack }»
pack-line-unknown = Firmado con una clave que nadie ha confirmado aquí todavía
pack-line-words = Las ocho palabras de la clave: { $words }
pack-line-day = Día de la firma, según quien firma: { $day }
pack-line-new = No sustituye nada
pack-line-shipped = Sustituye el módulo incluido { $module } { $version }
pack-line-older = Sustituye la versión { $version } instalada
pack-line-unsigned = Sustituye la versión { $version }, que llegó sin firma
pack-line-refused = No se puede instalar aquí: { $why }
pack-good = El paquete está entero y correcto, firmado con una clave conocida aquí o nombrada por usted.
pack-compare = El paquete está entero y correcto, pero nadie ha confirmado aquí la clave que lo firmó. Pida sus ocho palabras a quien lo hizo, por teléfono o de viva voz, y compare.
pack-brings-mistakes = El contenido del paquete tiene errores: se rechaza entero.
pack-brings-mistakes-hint = No se ha tomado nada. Envíe estas líneas a quien lo hizo.
pack-misnamed = La carpeta del paquete no lleva el nombre de lo que contiene: { $name }
pack-misnamed-hint = No se ha tomado nada. Pida un paquete hecho con «curriculum pack».
pack-stray = El paquete contiene un archivo que su currículo no anuncia: { $file }
pack-stray-hint = No se ha tomado nada. Pida un paquete hecho con «curriculum pack».
pack-over-shipped = El módulo { $module } viene con Tremplin: este paquete no puede sustituirlo.
pack-over-shipped-hint = Para una versión suya, dé otro nombre al módulo. Para probarlo sin instalarlo: «--curricula CARPETA».
pack-other-signer = { $name } ya está aquí, y viene de otra clave: «{ $title }», de { $publisher }.
pack-other-signer-unsaid = { $name } ya está aquí, y viene de otra clave: «{ $title }», que no dice quién responde de él.
pack-other-signer-hint = Si de verdad quiere cambiar: «curriculum install --remove { $name }», y vuelva a empezar.
pack-elsewhere = El módulo { $module } ya está aquí, en { $name }.
pack-remove-hint = Si de verdad quiere cambiar: «curriculum install --remove { $name }», y vuelva a empezar.
pack-not-newer = { $name } ya está aquí en la versión { $here }; el paquete trae la { $brought }. Una versión solo puede subir.
pack-not-newer-hint = Nada ha cambiado. Pida una versión más reciente.
pack-full = Ya hay { $most } currículos instalados: no caben más.
pack-full-hint = Retire uno: «curriculum install --remove NOMBRE».

install-sure = Para instalar, escriba este nombre: { $name }
install-unknown-sure =
    Pida sus ocho palabras a quien hizo el paquete, por teléfono o de viva voz, nunca en el mensaje que lo acompaña.
    ¿Son todas iguales, en el mismo orden? Escriba la octava. Si no, pulse Intro: no se instalará nada.
install-left = No se ha instalado nada y nada ha cambiado.
install-yes-unknown = Nadie ha confirmado esta clave aquí todavía: «--yes» no basta.
install-yes-unknown-hint = Nombre la clave con «--signer», o responda a la pregunta sin «--yes».
pack-installed = Instalado: { $title }, versión { $version }
install-signer-kept = Esta clave se reconoce aquí desde ahora.
install-busy = Otra ventana está instalando o retirando.
install-busy-hint = Espere un momento y vuelva a empezar.
install-not-written = No se ha podido poner el paquete en su sitio; todo está como antes: { $path }
install-remove-sure = { $name } (versión { $version }) se retirará de aquí. Lo que cada cual aprendió se queda. Para retirarlo, escriba este nombre: { $name }
install-removed = Retirado: { $name }
installed-not = No hay nada instalado con este nombre: { $name }
installed-none = Aquí no hay nada instalado, salvo lo que viene con Tremplin.
installed-names = Está instalado: { $names }
