### A person's own page of badges.
wallet-title = Mis insignias
wallet-none = Aún no hay insignias. Una insignia llega al superar todas las etapas de un módulo.
wallet-waits = conseguida, espera la firma
wallet-signed = firmada
wallet-revoked = retirada
wallet-day = Conseguida el { $day }
wallet-by = Firmada por: { $issuer }
wallet-fingerprint = Las ocho palabras de la organización: { $words }
wallet-how = Cómo recibirla
wallet-phone = Una insignia también es un archivo, que se puede enviar. ¿Solo tiene un móvil? La persona que le acompaña puede enviárselo más tarde, si usted lo pide. Tremplin no guarda ninguna dirección.
wallet-check = Quien recibe el archivo puede comprobar que es auténtico, con Tremplin u otro programa «Open Badges».
wallet-three = Tres archivos tienen este nombre. Guarde sobre todo el que termina en .json. Los otros dos son imágenes, con la insignia dentro.
wallet-waits-why = Quien firma es una organización. La persona que le acompaña puede pedírselo. Sin firma, no se puede comprobar de dónde viene la insignia.
wallet-revoked-why = La organización ha retirado esta insignia. Puede ser un error de la organización: pregúntele por qué. Lo que ha aprendido sigue siendo suyo.
wallet-all = Todas mis insignias
