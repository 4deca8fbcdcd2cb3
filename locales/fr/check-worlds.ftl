# Ce que dit la vérification des conversations, des navigateurs et des réglages simulés.

check-scene-no-good-end = Cette conversation n'a pas de bonne fin.
check-scene-orphan = Aucune réponse ne mène à la scène « { $id } ».
check-scene-no-exit = De la scène « { $id } », on ne peut plus arriver à une bonne fin.
check-scene-end-replies = La scène « { $id } » est une fin : elle ne peut pas avoir de réponses.
check-scene-fix = Suivez les « to » depuis « start » : chaque scène doit être atteinte, et mener à une scène end = "good". Seules les fins n'ont pas de réponses.
