### The organisation, its key, and badges in the adviser's room.
badges-title = Las insignias
badges-waiting = { $n ->
        [0] Ninguna insignia espera una firma.
        [one] { $n } insignia espera su firma.
       *[other] { $n } insignias esperan su firma.
    }
badges-sign-all = { $n ->
        [one] Firmar la insignia
       *[other] Firmar las { $n } insignias
    }
badges-speak-for = Las insignias se firman en nombre de: { $name }
badges-no-issuer = Una insignia se firma en nombre de una organización: la suya. Aquí aún no se conoce.
badges-issuer = La organización y su clave
badges-issuer-why = La huella es la marca de su clave, en ocho palabras. Póngala a la vista en la recepción y en su web: cualquiera podrá comparar.
badges-make = Crear la organización
badges-make-how = Tremplin crea una clave de firma: un código secreto que firma sus insignias. Se queda aquí, protegida con la frase secreta.
badges-make-name = Nombre de la organización
badges-make-url = Dirección web (opcional)
badges-make-email = Correo electrónico (opcional)
badges-make-public = Cualquiera podrá leer estas tres líneas en sus insignias.
badges-make-do = Crear
badges-made = Hecho. Copie ahora mismo la clave de firma en una memoria USB.
badges-not-copied = Aquí no se ha hecho ninguna copia de la clave de firma. Sin copia, una clave perdida no se puede rehacer.
badges-copy = Copiar la clave de firma
badges-copy-how = La copia es su reserva. También permite firmar en otro ordenador. La frase secreta de la copia puede ser la misma que la suya: solo ella abre la copia. ¿Dónde quiere ponerla? Lo mejor es una memoria USB.
badges-copy-passphrase = Frase secreta de la copia
badges-copy-do = Hacer la copia
badges-copied = La copia está aquí: { $path }. Guárdela lejos de este ordenador.
badges-copy-found = { $name } ({ $path })
badges-bring = Traer la clave de firma de otro ordenador
badges-bring-how = ¿Qué copia? Elíjala y después escriba su frase secreta.
badges-bring-none = No se ha encontrado ninguna copia de una clave de firma.
badges-bring-none-how = En el otro ordenador, copie la clave de firma en una memoria USB. Conecte esa memoria aquí y vuelva a esta página.
badges-bring-do = Traer la clave
badges-brought = La clave de firma ya está aquí. Ahora firma usted para la misma organización.
badges-who = Las personas y sus insignias
badges-who-line = { $name }: { $signed ->
        [0] ninguna insignia firmada
        [one] { $signed } insignia firmada
       *[other] { $signed } insignias firmadas
    }{ $waiting ->
        [0] { "" }
       *[other] , { $waiting } en espera
    }
badges-of = Insignias de { $name }
badges-of-none = Esta persona aún no ha empezado ningún módulo.
badges-one-of = { $name }: { $said }
badges-one-wanted = Aún por ver: { $text }
badges-one-seen = Anotado: { $text }
badges-lacks-seen = queda una cosa por ver
badges-lacks-units = { $n ->
        [one] falta { $n } etapa de { $of }
       *[other] faltan { $n } etapas de { $of }
    }
badges-sign = Firmar esta insignia
badges-sign-again = Firmar de nuevo, con lo anotado desde entonces
badges-observe = Anotar lo que he visto
badges-observe-how = ¿Qué ha visto hacer a esta persona? Escriba una frase, o elija una si el módulo propone alguna.
badges-observe-own = Lo que he visto
badges-observe-public = La frase se leerá en la insignia. No ponga ningún nombre.
badges-observe-do = Anotar
badges-hand-out = Entregar los archivos de la insignia
badges-hand-out-how = ¿Dónde quiere poner los tres archivos? Su nombre no dice de quién son.
badges-hand-out-phone = ¿La persona solo tiene un móvil? Ponga los archivos en su propia memoria USB. Envíelos más tarde, si la persona lo pide. Tremplin no guarda ninguna dirección.
badges-handed-out = Hecho: { $path } Al lado, el mismo nombre en .png y en .svg.
badges-certificate = Imprimir un certificado
badges-certificate-how = ¿Qué nombre quiere leer la persona en su certificado? Escríbalo con ella.
badges-certificate-name = Nombre en el certificado
badges-certificate-kept = Este nombre solo va en la página que se imprime. La página se queda en este ordenador, con las demás páginas impresas. Sin nombre, queda una línea libre para escribirlo a mano.
badges-revoke = Retirar esta insignia
badges-revoke-how = Una insignia retirada ya no se puede recuperar. ¿Por qué quiere retirarla?
badges-revoke-do = Sí, retirar la insignia
person-badges = Insignias, y lo que he visto
place-stick = En la memoria USB: { $path }
place-here = En este ordenador: { $path }
issuer-none = Ninguna organización firma insignias en este ordenador.
issuer-none-hint = Créela en la zona de asesoría o con «badge issuer init».
issuer-closed-hint = La clave solo se abre con la frase secreta: abra la zona de asesoría o añada --passphrase-file.
issuer-shut = No se puede abrir la clave de firma.
issuer-shut-hint = El archivo keys.json ha cambiado. Traiga la clave otra vez, desde su copia.
issuer-there = Aquí ya firma una organización: { $name }.
issuer-there-hint = Para cambiarla, añada --replace: la clave anterior se queda, protegida, en key-copies.
issuer-needs-passphrase = Una clave de firma se protege con una frase secreta.
issuer-needs-passphrase-hint = Elíjala en la zona de asesoría o indique un archivo con --passphrase-file.
issuer-old-passphrase = La frase secreta se eligió antes de que hubiera claves.
issuer-old-passphrase-hint = Elíjala otra vez en la zona de asesoría. Puede ser la misma.
issuer-name = La organización necesita un nombre, de { $most } signos como máximo.
issuer-name-hint = Escríbalo como se leerá en la insignia.
issuer-url = «{ $url }» no es una dirección web completa.
issuer-url-hint = Empieza por https:// y no tiene espacios.
issuer-email = «{ $email }» no es una dirección de correo.
issuer-email-hint = Tiene una arroba (@) y un punto, sin espacios.
issuer-image = La imagen pesa demasiado: { $most } KB como máximo.
issuer-image-hint = Use un PNG, JPEG o SVG pequeño: se escribe en cada insignia.
issuer-image-sort = Este archivo no es ni PNG, ni JPEG, ni SVG.
issuer-line-name = Organización: { $name }
issuer-line-url = Dirección web: { $url }
issuer-line-email = Correo electrónico: { $email }
issuer-line-words = Huella de la clave: { $words }
issuer-line-tokens = Huella para los archivos .jwt, menos frecuentes: { $words }
issuer-line-id = Identificador para los programas: { $id }
issuer-line-copied = Última copia de la clave: { $day }
issuer-line-not-copied = Aquí aún no se ha hecho ninguna copia de la clave.
issuer-paper = Cómo reconocer nuestras insignias
issuer-paper-how = Estas ocho palabras son nuestra marca, en español. Al comprobar una insignia que hemos firmado, deben leerse las mismas, en el mismo orden.
issuer-no-random = Este ordenador no genera números al azar seguros: aquí no se puede crear ninguna clave.
issuer-no-random-hint = Cree la clave en otro ordenador y después traiga su copia.
issuer-not-sealed = No se ha podido proteger la clave.
issuer-file-broken = No se puede leer el archivo de las claves: { $file }
issuer-file-broken-hint = Saque este archivo de la carpeta y después traiga la clave desde su copia.
issuer-no-copy = Este archivo no es una copia de una clave.
issuer-no-copy-hint = Una copia se hace con «badge issuer export».
issuer-copy-shut = La copia no se abre con esta frase secreta.
issuer-copy-shut-hint = Es la frase secreta elegida para la copia. Compruebe las mayúsculas.
issuer-copy-short = La copia necesita una frase secreta.
issuer-copy-short-hint = Cuatro palabras sin relación forman una buena.
issuer-copy-file-hint = Indíquela en un archivo: --copy-passphrase-file.
issuer-copied = Guarde esta copia lejos de este ordenador. Quien tenga la copia y su frase secreta puede firmar en su nombre.
issuer-recovery = Frase secreta elegida. Código de recuperación, solo se muestra esta vez: { $code }
issuer-back-up = Haga ahora una copia de la clave: «badge issuer export». Una clave perdida no se puede rehacer.
batch-unknown = Línea { $line }: aquí nadie se llama «{ $name }».
batch-signed = { $n ->
        [0] Ninguna insignia firmada.
        [one] { $n } insignia firmada.
       *[other] { $n } insignias firmadas.
    }
batch-ready = { $n ->
        [0] Ninguna insignia está lista.
        [one] { $n } insignia está lista.
       *[other] { $n } insignias están listas.
    }
batch-line = { $name }, { $module }: { $said }
batch-said-signed = lista para entregar
batch-said-already = firmada anteriormente
batch-said-revoked = retirada
batch-said-refused = sin firmar. { $why }
batch-said-lacks-seen = falta que un asesor o una asesora haya visto: { $seen }
batch-said-lacks-units = { $n ->
        [one] falta { $n } etapa: { $units }
       *[other] faltan { $n } etapas: { $units }
    }
list-line = { $name }: { $badge } ({ $said })
list-many = { $n ->
        [0] Ninguna insignia.
        [one] { $n } insignia.
       *[other] { $n } insignias.
    }
trust-unknown = «{ $which }» no está en la lista.
trust-unknown-hint = «badge trust list» muestra quién está.
trust-no-issuer = Este archivo no dice quién firma.
trust-no-issuer-hint = Indique lo que ha escrito «badge issuer show --format json», o una insignia válida.
trust-added = Reconocida aquí: { $name }. Compare estas palabras con la propia organización: { $words }
trust-removed = Ya no se reconoce aquí a: { $name }
trust-line = { $name }: { $words }
trust-many = { $n ->
        [0] Aquí no se reconoce ninguna organización.
        [one] { $n } clave reconocida.
       *[other] { $n } claves reconocidas.
    }
publish-done = { $badges ->
        [one] { $badges } insignia
       *[other] { $badges } insignias
    }, { $files ->
        [one] { $files } archivo
       *[other] { $files } archivos
    } en { $path }
publish-not = No se ha publicado nada. { $why }
publish-address = La dirección no es la de una carpeta en internet.
publish-address-hint = Empieza por https:// y no tiene ni «?» ni «#».
publish-needs-url = La forma antigua de las insignias necesita la dirección web de la organización.
publish-needs-email = La forma antigua de las insignias necesita el correo de la organización.
publish-needs-hint = La organización se creó sin ese dato. Las insignias de la forma actual no lo necesitan.
publish-other-keys = Las claves no son las de la organización.
publish-badge = Esta insignia no se puede publicar: { $badge }
publish-badge-hint = Fírmela otra vez con «badge issue --again» y vuelva a probar.
publish-readme =
    Esta carpeta contiene insignias «Open Badges 2.0» para { $url }

    1. Copie toda la carpeta, tal cual, en su alojamiento web. Sus archivos deben poder leerse en la dirección de arriba.
    2. Los archivos .json se sirven con: Content-Type: application/json
    3. Para los verificadores que funcionan en un navegador, añada: Access-Control-Allow-Origin: *
    4. Después de una insignia nueva o retirada, repita la orden y copie otra vez la carpeta.

    revocations-3.0.json es la lista de las insignias retiradas. También se comprueba sin internet: badge verify --revocations
issuer-line-code = La misma huella, en todos los idiomas: { $code }
issuer-paper-word = { $at }. { $word }
badges-printed-shown = La página se abre para imprimirla. También está aquí: { $path }
badges-printed = La página está lista para imprimirla, aquí: { $path }
badges-another-why = Esta insignia está retirada para siempre. Puede entregar otra, corregida, con un número nuevo.
badges-another = Entregar otra insignia
batch-said-now = firmada ahora
badges-look = Comprobar una insignia recibida
badges-look-how = ¿Qué archivo?
badges-look-none = No se encontró ninguna insignia en una memoria USB. Ponga el archivo en una, conéctela y vuelva a esta página.
badges-trust = Reconocer esta organización
badges-trust-first = Primero compare las ocho palabras con la propia organización, por su propio camino.
