package org.thinkuknow.withheld;

import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/** Takes words out of all that goes out one way, and counts the places. One for each reading; not for several threads. */
public final class LeavingOut {

    /** What stands where words were. */
    public static final String MARK = "[words left out]";

    private final List<Sought> sought;
    private int places;

    /** @param withheld what does not go out; may be none */
    public LeavingOut(List<WithheldWords> withheld) {
        this.sought =
                withheld.stream().map(WithheldWords::words).map(Sought::new).toList();
    }

    /** At how many places words were left out until now. */
    public int places() {
        return places;
    }

    /** Whether a text has words that do not go out; it is not counted. */
    public boolean concerns(String text) {
        return !placesIn(text).isEmpty();
    }

    /** A text without the words. */
    public String from(String text) {
        var kept = new StringBuilder(text.length());
        var at = 0;
        for (var place : placesIn(text)) {
            if (place.end() <= at) {
                continue;
            }
            if (place.start() >= at) {
                kept.append(text, at, place.start()).append(MARK);
                places++;
            }
            at = place.end();
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** A report without the words: in what was told and in the messages of both sides. */
    public FiledReport from(FiledReport report) {
        var words = new EnumMap<Field, String>(Field.class);
        report.words().forEach((field, text) -> words.put(field, from(text)));
        return new FiledReport(
                report.reference(),
                report.door(),
                report.receivedAt(),
                report.dangers(),
                report.progress(),
                words,
                report.messages().stream()
                        .map(message -> new FiledReport.SentMessage(
                                message.author(), message.sentAt(), from(message.text()), message.helped()))
                        .toList(),
                report.formLanguage());
    }

    /** In the order of the text; of those that begin together the longest first. */
    private List<Sought.Place> placesIn(String text) {
        if (sought.isEmpty()) {
            return List.of();
        }
        var folded = FoldedText.of(text);
        return sought.stream()
                .flatMap(words -> words.in(folded).stream())
                .sorted(Comparator.comparingInt(Sought.Place::start)
                        .thenComparing(Sought.Place::end, Comparator.reverseOrder()))
                .toList();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "LeavingOut[" + sought.size() + "]";
    }
}
