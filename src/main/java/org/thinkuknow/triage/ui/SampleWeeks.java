package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.triage.ClosedSamples.WeekOfSamples;
import org.thinkuknow.triage.SampleSheet.Question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** In how many of the cases that were looked at each question had a yes, week by week: counts, and nobody's name. */
class SampleWeeks extends Section {

    SampleWeeks() {
        setId("sample-weeks");
    }

    void show(List<WeekOfSamples> weeks) {
        removeAll();
        setVisible(!weeks.isEmpty());
        var table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(Stream.concat(
                                Stream.of("Week of", "Looked at"),
                                Stream.of(Question.values()).map(Question::title))
                        .map(title -> head(title, "col"))
                        .toArray(NativeTableHeaderCell[]::new)));
        weeks.forEach(week -> {
            var row = new NativeTableRow(head(UkTime.dayWithoutYear(week.monday()), "row"));
            row.add(new NativeTableCell(String.valueOf(week.looked())));
            for (var question : Question.values()) {
                var share = Objects.requireNonNull(week.shares().get(question));
                row.add(new NativeTableCell(share.of() == 0 ? "–" : "%d of %d".formatted(share.right(), share.of())));
            }
            table.getBody().add(row);
        });
        var around = new Div(table);
        around.addClassName("table");
        around.getElement() // on a phone it is moved sideways, also by keys
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Week by week");
        add(new H2("Week by week, of all supervisors"), around);
    }

    private static NativeTableHeaderCell head(String words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
