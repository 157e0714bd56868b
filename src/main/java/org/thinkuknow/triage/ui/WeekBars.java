package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Bars.Bar;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.triage.ShiftNow.OfOneDay;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last seven days as small bars. */
class WeekBars extends Section {

    private static final int HUNDRED = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.UK);

    private final Div charts = Classed.of(new Div(), "charts");
    private List<OfOneDay> said = List.of();

    WeekBars() {
        addClassName("week");
        add(new H2("Last seven days"), charts);
    }

    /** Is drawn anew only if it changed. */
    void show(List<OfOneDay> week) {
        if (week.equals(said)) {
            return;
        }
        said = week;
        charts.removeAll();
        charts.add(
                chart("Received", week, OfOneDay::received),
                chart("Of level one", week, OfOneDay::levelOne),
                inTime(week));
    }

    private static Div chart(String title, List<OfOneDay> week, Function<OfOneDay, Integer> number) {
        var most = week.stream().mapToInt(number::apply).max().orElse(0);
        return new Div(
                new H3(title),
                Bars.of(
                        most,
                        week.stream()
                                .map(each -> new Bar(DAY.format(each.day()), number.apply(each), false))
                                .toList(),
                        false));
    }

    /** A day on which no first look was due has no bar: none would look like the worst. */
    private static Div inTime(List<OfOneDay> week) {
        var bars = week.stream()
                .flatMap(day ->
                        Stream.ofNullable(day.inTime()).map(share -> new Bar(DAY.format(day.day()), share, false)))
                .toList();
        return new Div(
                new H3("First looks in time, %"),
                bars.isEmpty() ? new Paragraph("None was due.") : Bars.of(HUNDRED, bars, false));
    }
}
