package org.thinkuknow.report;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.vault.SealBroken;
import org.thinkuknow.vault.Vault;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What a child and the centre write to each other after the first report. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correspondence {

    static final String CANNOT_BE_OPENED =
            "[These words are damaged and cannot be opened here. Tell whoever runs the software at once, and act on"
                    + " what else is known.]";
    private static final Duration HOUR = Duration.ofHours(1);

    private final MessageRepository messages;
    private final Vault vault;
    private final Clock clock;

    Correspondence(MessageRepository messages, Vault vault, Clock clock) {
        this.messages = messages;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Adds a message, unless the same author's last one says the same: that was a double click.
     *
     * @return whether it was added
     */
    boolean add(String reference, Author author, String text) {
        return add(reference, author, text, null);
    }

    /** Likewise, of what whoever reported writes when asked whether it helped. */
    boolean addAfterwards(String reference, Helped helped, String text) {
        return add(reference, Author.CHILD, text, helped);
    }

    private boolean add(String reference, Author author, String text, @Nullable Helped helped) {
        var hash = vault.hash("message " + author, reference + '\n' + text);
        var last = messages.findByReportOrderById(reference).stream().reduce((earlier, later) -> later);
        if (last.isPresent()
                && last.get().author() == author
                && hash.is(last.get().wordsHash())) {
            return false;
        }
        messages.save(
                new Message(reference, author, clock.instant(), vault.seal(text, reference), hash.fresh(), helped));
        return true;
    }

    /** @throws WroteMuch if whoever reported has written very much within the last hour */
    void checkPace(String reference) {
        if (messages.countByReportAndAuthorAndSentAtAfter(
                        reference, Author.CHILD, clock.instant().minus(HOUR))
                >= WroteMuch.MOST_AN_HOUR) {
            throw new WroteMuch();
        }
    }

    List<FiledReport.SentMessage> of(String reference) {
        return messages.findByReportOrderById(reference).stream()
                .map(message -> opened(message, reference))
                .toList();
    }

    /** The same, with a sentence in place of each message that cannot be opened. */
    List<FiledReport.SentMessage> readable(String reference) {
        return messages.findByReportOrderById(reference).stream()
                .map(message -> {
                    try {
                        return opened(message, reference);
                    } catch (SealBroken e) {
                        return new FiledReport.SentMessage(
                                message.author(), message.sentAt(), CANNOT_BE_OPENED, message.helped());
                    }
                })
                .toList();
    }

    private FiledReport.SentMessage opened(Message message, String reference) {
        return new FiledReport.SentMessage(
                message.author(), message.sentAt(), vault.open(message.sealedWords(), reference), message.helped());
    }
}
