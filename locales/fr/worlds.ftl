# Petits mondes à essayer : une conversation, un navigateur, des réglages.

## Une conversation

scenario-say = Je réponds cela
scenario-way-back = Revenir à ce choix
scenario-not-lost = Ici, ce n'était qu'un essai. Revenez au choix et essayez une autre réponse.
scenario-tried = Déjà essayé.

# Sur papier. $with : la personne à qui l'on parle
scenario-script = Vous parlez avec : { $with }. Commencez au numéro 1. À chaque fois, cochez une réponse et allez au numéro indiqué.
# $n : le numéro de la scène
scenario-scene = Numéro { $n }
scenario-script-reply = { $text } → allez au { $n }
scenario-script-dead = Revenez au numéro d'où vous venez et essayez une autre réponse.
scenario-script-good = La conversation est finie.
