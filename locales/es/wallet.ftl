### A person's own page of badges.
wallet-title = Mis insignias
wallet-none = Aún no hay insignias. Una insignia llega al superar todas las etapas de un módulo.
wallet-waits = conseguida, espera la firma
wallet-signed = firmada
wallet-revoked = retirada
wallet-day = Conseguida el { $day }
wallet-by = Firmada por: { $issuer }
wallet-fingerprint = Huella de la firma: { $words }
wallet-how = Cómo recibirla
wallet-phone = ¿Solo tiene un móvil? La persona que le acompaña guarda el archivo en su memoria USB. Después se lo envía, si usted lo pide. Tremplin no guarda ninguna dirección.
wallet-check = Quien recibe el archivo puede comprobarlo, con cualquier programa «Open Badges».
wallet-three = Tres archivos tienen el mismo nombre. El que cuenta es el .json. Las dos imágenes también lo llevan.
wallet-waits-why = La persona que le acompaña la firmará cuando vuelva. Sin firma, nadie puede comprobar de dónde viene.
wallet-revoked-why = La organización ha retirado esta insignia. Pregúntele por qué. Lo que ha aprendido sigue siendo suyo.
wallet-all = Todas mis insignias
