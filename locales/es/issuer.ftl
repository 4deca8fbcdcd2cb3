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
badges-issuer-why = Ponga la huella en palabras a la vista, allí donde le conocen. Con ella se reconocen sus insignias.
badges-make = Crear la organización
badges-make-how = Tremplin crea una clave de firma. Se queda aquí, protegida con la frase secreta.
badges-make-name = Nombre de la organización
badges-make-url = Dirección web (opcional)
badges-make-email = Correo electrónico (opcional)
badges-make-public = Estas tres líneas se leerán en cada insignia.
badges-make-do = Crear
badges-made = Hecho. Haga ahora mismo una copia de la clave.
badges-not-copied = La clave no tiene copia. Si este ordenador se pierde, la clave se pierde con él.
badges-copy = Hacer una copia de la clave
badges-copy-how = La copia es su reserva. En otro ordenador, permite firmar con el mismo nombre. ¿Dónde quiere ponerla?
badges-copy-passphrase = Frase secreta de la copia
badges-copy-do = Hacer la copia
badges-copied = La copia está aquí: { $path }. Guárdela lejos de este ordenador.
badges-copy-found = { $name } ({ $path })
badges-bring = Traer la clave de otro ordenador
badges-bring-how = ¿Qué copia? Elíjala y después escriba su frase secreta.
badges-bring-none = No se ha encontrado ninguna copia de una clave.
badges-bring-none-how = En el otro ordenador, haga una copia en una memoria USB. Conéctela aquí y vuelva a esta página.
badges-bring-do = Traer la clave
badges-brought = La clave ya está aquí. Ahora firma usted con el mismo nombre.
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
badges-lacks-seen = falta una observación
badges-lacks-units = { $n ->
        [one] falta { $n } etapa de { $of }
       *[other] faltan { $n } etapas de { $of }
    }
badges-sign = Firmar esta insignia
badges-sign-again = Firmar de nuevo, con lo anotado desde entonces
badges-observe = Anotar lo que he visto
badges-observe-how = Elija una frase o escriba la suya.
badges-observe-own = Lo que he visto
badges-observe-public = La frase se leerá en la insignia. No ponga ningún nombre.
badges-observe-do = Anotar
badges-hand-out = Entregar los archivos de la insignia
badges-hand-out-how = ¿Dónde quiere poner los tres archivos? Su nombre no dice de quién son.
badges-hand-out-phone = ¿La persona solo tiene un móvil? Ponga los archivos en su memoria USB y envíeselos si lo pide. Tremplin no guarda ninguna dirección.
badges-handed-out = Los archivos están aquí: { $path }
badges-certificate = Imprimir un certificado
badges-certificate-how = ¿Qué nombre quiere leer la persona en su certificado? Escríbalo con ella.
badges-certificate-name = Nombre en el certificado
badges-certificate-kept = Tremplin no guarda este nombre en su registro. Sin nombre, queda una línea libre para escribirlo a mano.
badges-revoke = Retirar esta insignia
badges-revoke-how = Una insignia se retira para siempre. ¿Cuál es el motivo?
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
issuer-there-hint = Para cambiarla, haga primero una copia de su clave. Después saque keys.json de la carpeta de datos.
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
issuer-line-tokens = En la forma .jwt la huella es: { $words }
issuer-line-id = Identificador de la organización: { $id }
issuer-line-copied = Última copia de la clave: { $day }
issuer-line-not-copied = La clave aún no tiene ninguna copia.
issuer-paper = Cómo reconocer nuestras insignias
issuer-paper-how = Estas ocho palabras son la huella de nuestra clave. Nuestras insignias firmadas muestran las mismas, en el mismo orden.
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
