curriculum-not-there = The folder { $path } holds neither curriculum.toml nor module.toml.
curriculum-not-there-hint = Give the folder of a curriculum, or of a single module.
file-not-utf8 = The file { $file } is not UTF-8 text.
file-not-utf8-hint = In your editor, save it again and choose the encoding UTF-8.
file-not-read = The file { $file } cannot be read.
file-not-read-hint = Check that it is there and that you may read it.
file-not-plain = { $file } is not an ordinary file.
file-too-large = The file { $file } is too large: 1 MiB at most.
file-too-large-hint = Share it out into several units.
file-has-mistakes = { $n ->
    [one] The file { $file } has a mistake.
   *[other] The file { $file } has { $n } mistakes.
}
file-has-mistakes-hint = Run “tremplin curriculum check” with its folder: each mistake is explained there.
module-folder-name = The folder's name “{ $name }” cannot be the name of a module.
no-such-module = There is no module “{ $id }” here.
no-such-module-hint = Run “tremplin modules” to see those that are here.
no-such-module-folder = There is a folder “{ $id }” here. To use it: tremplin --curricula { $id } { $rest }
