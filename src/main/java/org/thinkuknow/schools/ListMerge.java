package org.thinkuknow.schools;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import static java.util.Objects.requireNonNull;

/** Lays what a list says over what the register knows, some hundred lines at a time. */
class ListMerge implements ListReading.Below {

    private static final int AT_ONCE = 500;
    private static final int PROGRESS = 10_000;

    private final RegisterRows rows;
    private final LocalDate day;
    private final ImportTally tally;
    private final Consumer<String> progress;
    private final Set<PublishedList> lists = EnumSet.noneOf(PublishedList.class);
    private final Set<String> seen = new HashSet<>();
    private final Map<String, RegisterEntry> waiting = new LinkedHashMap<>();
    private @Nullable Heading heading;
    private @Nullable EntryReader reader;

    ListMerge(RegisterRows rows, LocalDate day, ImportTally tally, Consumer<String> progress) {
        this.rows = rows;
        this.day = day;
        this.tally = tally;
        this.progress = progress;
    }

    @Override
    public void heading(Heading found) {
        write();
        heading = found;
        reader = new EntryReader(found, day);
        lists.add(found.list());
    }

    @Override
    public void line(long number, List<String> cells) {
        tally.read();
        try {
            if (requireNonNull(heading).has(Column.LINKED)) {
                requireNonNull(reader).successor(cells).filter(rows::link).forEach(link -> tally.added());
            } else {
                take(requireNonNull(reader).entry(cells));
            }
        } catch (RefusedLine e) {
            tally.refused(number, String.valueOf(e.getMessage()));
        }
        if (tally.lines() % PROGRESS == 0) {
            progress.accept("%,d lines read".formatted(tally.lines()));
        }
    }

    private void take(RegisterEntry entry) {
        if (!seen.add(entry.number())) {
            throw new RefusedLine("its number stands in a line above");
        }
        waiting.put(entry.number(), entry);
        if (waiting.size() >= AT_ONCE) {
            write();
        }
    }

    /** Writes what still waits. */
    void over() {
        write();
    }

    /** Which lists the file held. */
    Set<PublishedList> lists() {
        return lists;
    }

    private void write() {
        var known = rows.of(waiting.keySet());
        var other = new ArrayList<RegisterEntry>();
        var same = new ArrayList<String>();
        for (var entry : waiting.values()) {
            var before = known.get(entry.number());
            if (before == null) {
                tally.added();
                other.add(entry);
            } else if (before.asOf().isAfter(day)) {
                tally.older();
            } else {
                var now = entry.over(before.entry(), requireNonNull(heading));
                if (!now.equals(before.entry())) {
                    tally.changed(now.status() == SchoolStatus.CLOSED
                            && before.entry().status() != SchoolStatus.CLOSED);
                    other.add(now);
                } else if (before.asOf().isBefore(day)) {
                    same.add(entry.number());
                }
            }
        }
        rows.keep(other, day);
        rows.confirm(same, day);
        waiting.clear();
    }
}
