package org.thinkuknow.mailbox;

import java.util.List;
import java.util.Optional;

/**
 * One mail, read.
 *
 * @param key       what makes it the same mail when it is met again
 * @param sender    the address that an answer goes to, in lower case; empty if there is none
 * @param thread    what the mail says it answers: headers that may hold a mark of ours
 * @param automatic why no person wrote it; empty if a person did
 * @param quiet     whether it asks for no automatic answer
 * @param cameBack  which mail of ours it reports to have failed, see {@link DeliveryReport#failed}
 */
record ReadMail(
        String key,
        String sender,
        String senderName,
        String subject,
        String text,
        List<FoundFile> files,
        String thread,
        Optional<String> automatic,
        boolean quiet,
        Optional<String> cameBack) {

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "ReadMail[" + files.size() + " files]";
    }
}
