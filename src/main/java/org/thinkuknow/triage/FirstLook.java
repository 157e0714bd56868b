package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Senders;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks through what was told, for a case that is to be there at once. Words are read by their meaning on threads of their own. If none
 * of these is free, many people are sending, or the text takes too long, the answers and the signs count alone, in full, and the words
 * are read later (decision 0138). It needs no transaction, and a caller should have none: a long text would hold it.
 */
@Component
class FirstLook {

    private final Suggestions suggestions;
    private final Senders senders;
    private final ThreadPoolTaskExecutor readers;
    private final Duration patience;
    /** An executor counts a thread as active for a moment after its work is done. */
    private final AtomicInteger atWork = new AtomicInteger();

    /** @param patience how long a case waits for the reader, which takes milliseconds for most texts */
    FirstLook(
            Suggestions suggestions,
            Senders senders,
            @Qualifier(ReadingReaction.LANE) ThreadPoolTaskExecutor readers,
            @Value("${thinkuknow.reading.patience:PT0.5S}") Duration patience) {
        this.suggestions = suggestions;
        this.senders = senders;
        this.readers = readers;
        this.patience = patience;
    }

    /** Looks through a whole report. */
    Look of(FiledReport report) {
        return look(report, () -> List.of(suggestions.of(report)), () -> List.of(suggestions.atAGlance(report)));
    }

    /**
     * Looks through what came later.
     *
     * @param from  the number of messages that were searched before
     * @param added whether answers were added to the report too
     */
    Look ofLater(FiledReport report, int from, boolean added) {
        return look(
                report,
                () -> read(suggestions, report, from, added),
                () -> both(
                        suggestions.messagesAtAGlance(report, from), () -> suggestions.ofAnswersAlone(report), added));
    }

    /** What the messages suggest by their meaning too, and the answers if they were added to. */
    static List<Suggestion> read(Suggestions suggestions, FiledReport report, int from, boolean added) {
        return both(suggestions.ofMessages(report, from), () -> suggestions.ofAnswersAlone(report), added);
    }

    private static List<Suggestion> both(Suggestion messages, Supplier<Suggestion> answers, boolean added) {
        return added ? Stream.of(messages, answers.get()).toList() : List.of(messages);
    }

    /** Reads on the thread at hand, which is one of the readers, and counts it meanwhile. */
    <T> T reading(Supplier<T> text) {
        atWork.incrementAndGet();
        try {
            return text.get();
        } finally {
            atWork.decrementAndGet();
        }
    }

    private Look look(FiledReport report, Supplier<List<Suggestion>> whole, Supplier<List<Suggestion>> glance) {
        if (senders.areMany() || atWork.get() >= readers.getCorePoolSize() || readers.getQueueSize() > 0) {
            return new Look(report, glance.get(), false);
        }
        try {
            var reading = readers.submit(() -> reading(whole));
            try {
                return new Look(report, reading.get(patience.toMillis(), TimeUnit.MILLISECONDS), true);
            } finally {
                reading.cancel(true);
            }
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | RejectedExecutionException busy) {
            // the signs are enough for now
        }
        return new Look(report, glance.get(), false);
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    /**
     * What was found.
     *
     * @param report as it was looked through
     * @param read   whether the words were read by their meaning too
     */
    record Look(FiledReport report, List<Suggestion> suggestions, boolean read) {

        /** Never the words. */
        @Override
        public String toString() {
            return "Look[" + report.reference() + "]";
        }
    }
}
