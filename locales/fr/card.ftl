### La carte : douze signes qui disent ce que l'on a fait, sans dire qui l'on est. Et les personnes connues deux fois.
card-title = Ma carte
card-name = Carte Tremplin
card-why = Ces douze signes disent où vous en êtes. Notez-les : vous pourrez les taper sur un autre ordinateur avec Tremplin.
card-claim = Votre nom n'y est pas. La carte ne donne pas de badge : un badge se gagne en répondant.
card-elsewhere = J'ai une carte d'ailleurs
card-empty = La carte ne dit encore rien : aucun module n'est commencé.
card-row = - { $title } : { $said }
card-row-claimed = - { $title } : { $said }, dit par une autre carte
card-rows =
    { $first }
    { $rest }
card-begun = commencé
card-done = terminé
card-mastered = maîtrisé
card-said = Dit par la carte : { $said }
card-line = Carte Tremplin : { $code }
card-paper-what = À taper sur un autre ordinateur avec Tremplin : « Je viens pour la première fois », puis « J'ai une carte d'ailleurs ». Aucun nom n'y figure. Elle ne vaut pas un badge.
card-day = Imprimée le { $day }.
card-type-title = Une carte d'ailleurs
card-type-how = Tapez les douze signes de votre carte. Majuscules, espaces et tirets n'ont pas d'importance.
card-type-label = Les douze signes
card-type-signs = Le rond est toujours un zéro, la barre toujours un un. Il n'y a pas de U.
card-told-title = Ce que dit cette carte
card-told-claim = C'est gardé comme votre parole. Vous pouvez entrer partout dans ces modules ; les badges se gagnent ici en répondant.
card-level-beginning = Niveau : vous débutez.
card-level-under-way = Niveau : vous avez déjà des bases.
card-level-at-ease = Niveau : vous êtes à l'aise.
card-take = Oui, c'est ma carte
card-taken = Votre carte est lue. Choisissez maintenant un surnom.
card-misread-empty = Tapez d'abord les douze signes de la carte.
card-misread-count = Une carte a douze signes. Vous en avez tapé { $n }. Comparez groupe par groupe.
card-misread-u = Il n'y a pas de U sur une carte. Regardez le groupe { $group } : c'est sans doute un V.
card-misread-sign = « { $sign } » n'est sur aucune carte. Regardez le groupe { $group }.
card-misread-group = Un signe ne va pas. Regardez d'abord le groupe { $group }.
card-misread-somewhere = Un signe ne va pas, ou deux sont échangés. Comparez chaque signe, sans vous presser.
card-misread-newer = Cette carte vient d'un Tremplin plus récent que celui-ci. Continuez sans elle : rien n'est perdu.
joins-title = Personnes connues deux fois
joins-many = { $n ->
    [0] Rien à confirmer : personne n'a tapé la carte de quelqu'un qui est connu ici.
    [one] Une personne a tapé la carte de quelqu'un qui est connu ici.
   *[other] { $n } fois, la carte de quelqu'un qui est connu ici a été tapée.
}
joins-row = { $from } et { $into }
join-title = Est-ce la même personne ?
join-why = « { $from } » a tapé la carte de « { $into } ».
join-no-drawing = sans dessin
join-ask = Demandez-lui avant de répondre.
join-what = Si oui, ses réponses et ses badges sont réunis sous le surnom « { $into } ». On peut revenir en arrière.
join-chance = Très rarement, deux cartes se ressemblent par hasard.
join-yes = Oui, la même
join-no = Non, deux personnes
join-done = C'est fait : une seule personne, « { $name } ».
join-refused = C'est noté : ce sont deux personnes. On ne vous le demandera plus.
