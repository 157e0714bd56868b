package org.thinkuknow.offender;

import org.thinkuknow.centre.UkTime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Everything that is entered of somebody, by day. */
final class OffenderTimeline {

    private final List<FileLine> lines = new ArrayList<>();

    private OffenderTimeline() {}

    /** The earliest day first. */
    static List<FileLine> of(OpenedOffender opened, List<RaisedFlag> flags) {
        var timeline = new OffenderTimeline();
        opened.management()
                .disposals()
                .forEach(each ->
                        timeline.add(new FileLine(each.day(), "%s. %s".formatted(each.words(), each.court()))));
        opened.management()
                .orders()
                .forEach(each -> timeline.add(new FileLine(
                        each.served(), "%s served. %s".formatted(each.kind().words(), each.text()))));
        opened.entries().forEach(timeline::entry);
        flags.forEach(timeline::flag);
        opened.duties()
                .forEach(each -> each.decided()
                        .ifPresent(made -> timeline.add(new FileLine(
                                UkTime.date(made.decidedAt()),
                                "%s: %s by %s. %s"
                                        .formatted(
                                                each.duty().title(),
                                                made.decision().words(),
                                                made.decidedBy(),
                                                made.reason())))));
        timeline.lines.sort(Comparator.comparing(FileLine::day));
        return List.copyOf(timeline.lines);
    }

    private void entry(EnteredEntry entry) {
        var taken = entry.sort() == EntryKind.Sort.NOTIFICATION
                ? " %s, taken by %s at %s.".formatted(entry.acknowledgementNumber(), entry.takenBy(), entry.station())
                : "";
        var ends = entry.ends();
        add(new FileLine(
                entry.begins(),
                "%s%s.%s %s Entered by %s, %s.%s"
                        .formatted(
                                entry.words(),
                                ends == null ? "" : " until " + UkTime.day(ends),
                                taken,
                                entry.note(),
                                entry.enteredBy(),
                                UkTime.words(entry.enteredAt()),
                                entry.isReplaced() ? " Corrected or taken back later; it counts no more." : "")));
    }

    private void flag(RaisedFlag flag) {
        add(new FileLine(
                UkTime.date(flag.raisedAt()),
                "%s: raised by %s. %s".formatted(flag.flag().words(), flag.raisedBy(), flag.reason())));
        if (!flag.stands()) {
            add(new FileLine(
                    UkTime.date(Objects.requireNonNull(flag.closedAt())),
                    "%s: closed by %s. %s".formatted(flag.flag().words(), flag.closedBy(), flag.closing())));
        }
    }

    private void add(FileLine line) {
        lines.add(line);
    }
}
