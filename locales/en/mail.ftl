# A simulated mail program: the words of real ones.

mail-inbox = Inbox
mail-sent = Sent
mail-drafts = Drafts
mail-junk-folder = Junk
mail-trash = Bin
mail-tab-unread = { $folder } ({ $n })

mail-write = New message
mail-search = Search
mail-back = Back
mail-reply = Reply
mail-reply-all = Reply to all
mail-forward = Forward
mail-delete = Delete
mail-restore = Restore
mail-junk = Junk
mail-not-junk = Not junk
mail-more = More
mail-move-to = Move to:
mail-mark-unread = Mark as unread
mail-save = Save

mail-line = { $who } — { $subject }
mail-to-whom = To: { $who }
mail-to-nobody = No recipient
mail-no-subject = (no subject)
mail-now = just now
mail-where = { $folder }, { $date }
mail-empty = This folder is empty.
mail-size = { $n } MB
mail-size-tenths = { $n }.{ $tenths } MB
mail-file = { $name }, { $size }

mail-query = Words to look for
mail-search-empty = First type a word to look for: a name, a subject.
mail-found = { $n ->
    [0] No message found. Try a shorter word.
    [one] One message found.
   *[other] { $n } messages found.
}

mail-to = To
mail-cc = Cc (visible copy)
mail-bcc = Bcc (hidden copy)
mail-subject = Subject
mail-body = Message
mail-copies = Cc / Bcc
mail-book = Address book
mail-attach = Attach a file
mail-send = Send
mail-send-anyway = Send without a subject
mail-keep = Close
mail-detach = Remove { $name }, { $size }
mail-detach-reduced = Remove { $name }, reduced to { $size }
mail-beneath = Below your text, the first message: { $who } — { $subject }
mail-original = — Original message, from { $who }, { $date }: { $subject } —
mail-choose-file = Files on the computer
mail-no-file = There is no file to attach here.
mail-reduce = Attach a reduced copy, { $size }

mail-trouble-nobody = Who is it for? Write an address.
mail-trouble-space = “{ $text }”: an address never has a space in it.
mail-trouble-at = “{ $text }”: the @ sign is missing, and this name is not in the address book.
mail-trouble-address = “{ $text }”: this address is incomplete or has a sign too many.
mail-trouble-several = Several people are called “{ $text }”. Choose in the address book.
mail-trouble-subject = The subject is empty. Fill it in, or send without one.
mail-trouble-large = Too large: { $size }. This mailbox takes { $limit } at most.

mail-notice-sent = Message sent. A copy is in “Sent”.
mail-notice-back = Message sent. An automatic reply has just arrived.
mail-notice-binned = The message is in the bin.
mail-notice-restored = The message is back: { $folder }.
mail-notice-junked = The message is in the junk folder.
mail-notice-not-junk = The message is in the inbox; the next ones will come there too.
mail-notice-moved = The message is now here: { $folder }.
mail-notice-kept = The message you began is kept in the drafts.
mail-notice-unread = The message is marked as unread.
mail-notice-opened = “{ $file }” opens. It is not saved on the computer yet.
mail-notice-saved = “{ $file }” is saved on the computer.
mail-notice-left = You are off the list. It will not write again.

mail-postmaster = Mail service
mail-returned = Message not delivered
mail-unknown-address =
    Your message to { $address } could not be delivered.

    This address does not exist. Compare it letter by letter with the one you were given.
mail-unread-address =
    Your message to { $address } could not be delivered.

    This address sends messages, but nobody reads the answers there.

mail-no-button = There is nothing to confirm here: the exercise sees by itself when it is done.
mail-not-yet = The message has gone, but it is not yet what was asked. You can carry on.
mail-not-that-one = Another message was meant. Nothing is lost, you can carry on.
mail-lost = Everything else is done. One message to keep is no longer in its place: “{ $subject }”. Go and get it back.
mail-closer = One step is done: { $done } of { $of }. Carry on.
mail-closer-part = That is a good step. Carry on in the same way.

# Spread out on paper.
mail-spread-folder = In the folder { $folder }:
mail-spread-files = Files on this machine: { $files }
mail-spread-people = Address book: { $people }
