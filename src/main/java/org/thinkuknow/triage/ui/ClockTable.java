package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.BoardChoice.Pace;
import org.thinkuknow.triage.WaitsFor;
import org.thinkuknow.triage.Workload.Board;
import org.thinkuknow.triage.Workload.ClockLine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/** What waits by clock, in numbers that are read from the other end of the room; each opens the list behind it. */
class ClockTable extends Section {

    private final List<Number> totals;
    private final Map<WaitsFor, Line> lines = new EnumMap<>(WaitsFor.class);

    /** @param open opens the list of a choice */
    ClockTable(Consumer<BoardChoice> open) {
        addClassName("clocks");
        getElement().setAttribute("aria-label", "What waits, by clock");
        totals = List.of(
                new Number(
                        "overdue",
                        "overdue",
                        "overdue, each counted once",
                        new BoardChoice(null, Pace.OVERDUE, null),
                        open),
                new Number("nobody", "waiting", "that nobody has", BoardChoice.with(BoardChoice.NOBODY), open),
                new Number("open", "waiting", "open in all", BoardChoice.EVERYTHING, open));
        var together = Classed.of(new Div(), "totals");
        totals.forEach(each -> together.add(new Div(each.count().button(), new Span(each.words()))));
        var table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(Stream.of("Clock", "Overdue", "Due soon", "Waiting", "Oldest")
                        .map(ClockTable::head)
                        .toArray(NativeTableHeaderCell[]::new)));
        for (var what : WaitsFor.values()) {
            var line = new Line(what, open);
            lines.put(what, line);
            table.getBody().add(line.row());
        }
        add(together, table);
    }

    /** @param chosen the choice whose list is open, if one is */
    void show(Board board, @Nullable BoardChoice chosen, Instant now) {
        var counts = List.of(board.overdue(), board.nobody(), board.open());
        for (var place = 0; place < totals.size(); place++) {
            totals.get(place).show(counts.get(place), chosen);
        }
        board.clocks().forEach(each -> requireNonNull(lines.get(each.what())).show(each, chosen, now));
    }

    private static NativeTableHeaderCell head(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A number with the choice that it stands for. */
    private record Number(CountButton count, String words, BoardChoice choice) {

        Number(String id, String kind, String words, BoardChoice choice, Consumer<BoardChoice> open) {
            this(new CountButton("count-" + id, kind, () -> open.accept(choice)), words, choice);
        }

        void show(int number, @Nullable BoardChoice chosen) {
            count.show(number, words, choice.equals(chosen));
        }
    }

    /** One clock. */
    private record Line(NativeTableRow row, List<Number> numbers, NativeTableCell oldest) {

        Line(WaitsFor what, Consumer<BoardChoice> open) {
            this(new NativeTableRow(), numbers(what, open), new NativeTableCell());
            var title = Classed.of(new Span(what.title()), "title");
            var head = new NativeTableHeaderCell();
            head.add(title, Classed.of(new Span(what.counted()), "counted"));
            head.getElement().setAttribute("scope", "row");
            row.add(head);
            numbers.forEach(each -> row.add(cell(each.count().button())));
            oldest.addClassName("oldest");
            row.add(oldest);
        }

        private static List<Number> numbers(WaitsFor what, Consumer<BoardChoice> open) {
            var name = what.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var numbers = new ArrayList<Number>();
            for (var pace : List.of(Pace.OVERDUE, Pace.SOON, Pace.ANY)) {
                var kind = pace.name().toLowerCase(Locale.ROOT);
                numbers.add(new Number(
                        name + "-" + kind,
                        pace == Pace.ANY ? "waiting" : kind,
                        "%s: %s".formatted(pace.words(), what.title().toLowerCase(Locale.UK)),
                        BoardChoice.of(what, pace),
                        open));
            }
            return List.copyOf(numbers);
        }

        private static NativeTableCell cell(Component content) {
            return new NativeTableCell(content);
        }

        void show(ClockLine line, @Nullable BoardChoice chosen, Instant now) {
            var counts = List.of(line.overdue(), line.soon(), line.waiting());
            for (var place = 0; place < numbers.size(); place++) {
                numbers.get(place).show(counts.get(place), chosen);
            }
            var since = line.oldest();
            var words = since == null ? "–" : ReadableTimes.since(since, now);
            if (!words.equals(oldest.getText())) {
                oldest.setText(words);
            }
        }
    }
}
