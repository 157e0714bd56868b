package org.thinkuknow.cues;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.ArrayList;
import java.util.List;

import static java.util.Objects.requireNonNull;

/** Finds signs of danger in what somebody wrote. Finding none means nothing. Safe for many threads. See decisions 0005 and 0076. */
public class Cues implements AutoCloseable {

    /** So many places of one cue are shown at most; whoever reads the message needs no more to see it. */
    private static final int MOST_SHOWN = 100;

    private final RuleBook book;
    private final Prefilter prefilter;
    private final PhraseMonitor watch;

    Cues(RuleBook book) {
        this.book = book;
        this.prefilter = new Prefilter(book);
        this.watch = new PhraseMonitor(book.phrases().distinct().toList(), book.words());
    }

    /** Reads the rules and tries every example; whatever is wrong is added to the problems. */
    public static Cues read(ContentFiles files, Problems problems) {
        var book = RuleBook.read(files, problems);
        if (!problems.found().isEmpty()) {
            return new Cues(RuleBook.EMPTY);
        }
        var cues = new Cues(book);
        book.entries()
                .forEach((id, entry) ->
                        cues.tryExamples(entry, requireNonNull(book.rules().get(id))));
        return cues;
    }

    /** Every cue, in the order of the files. */
    public List<Cue> all() {
        return book.rules().values().stream().map(CueRule::cue).toList();
    }

    /** The cues found in a text, in the order of the files. */
    public List<FoundCue> in(String text) {
        return in(words(text));
    }

    List<MessageWords.Word> words(CharSequence text) {
        return MessageWords.of(text, book.words());
    }

    List<FoundCue> in(List<MessageWords.Word> message) {
        var worth = prefilter.at(message);
        if (worth.rules().isEmpty()) {
            return List.of();
        }
        var seen = new MessageMatches(watch.in(message, worth.phrases()));
        var found = new ArrayList<FoundCue>();
        worth.rules().forEach(rule -> {
            var meant = rule.in(seen)
                    .filter(interval -> rule.unless().stream()
                            .noneMatch(name ->
                                    requireNonNull(book.contexts().get(name)).takesBack(interval, seen)))
                    .limit(MOST_SHOWN)
                    .toList();
            if (!meant.isEmpty()) {
                found.add(new FoundCue(rule.cue(), SpansInOrder.of(meant)));
            }
        });
        return found;
    }

    private boolean holds(String text, Cue cue) {
        return in(text).stream().anyMatch(found -> found.cue().equals(cue));
    }

    private void tryExamples(Entry entry, CueRule rule) {
        rule.examples().stream()
                .filter(text -> !holds(text, rule.cue()))
                .forEach(text ->
                        entry.wrong("The cue is not found in its own example “%s”; mend its phrases.".formatted(text)));
        rule.others().stream()
                .filter(text -> holds(text, rule.cue()))
                .forEach(text -> entry.wrong(
                        "The cue is found in “%s”, where it must not be; mend its phrases.".formatted(text)));
    }

    /** Ends the threads that Lucene keeps for them. */
    @Override
    public void close() {
        watch.close();
    }
}
