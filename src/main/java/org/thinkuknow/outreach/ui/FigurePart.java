package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.outreach.VisitFigures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For supervisors: at how many of the schools that were visited in a year a child told somebody, and who would like a call. */
class FigurePart extends Section {

    FigurePart(VisitFigures figures, List<String> wantACall, LocalDate today) {
        setId("figure");
        add(
                new H2("Schools at which a child told somebody"),
                new Paragraph(words(figures.between(today.minusYears(1), today.plusDays(1)))));
        if (!wantACall.isEmpty()) {
            var names = new UnorderedList();
            wantACall.forEach(name -> names.add(new ListItem(name)));
            names.setId("want-a-call");
            add(new H2("Educators who would like a call"), names);
        }
    }

    private static String words(Optional<VisitFigures.Quarter> found) {
        if (found.isEmpty()) {
            return "Fewer than %d schools were visited in the last twelve months. No figure is given for so few, so that nobody can tell "
                            .formatted(VisitFigures.FEWEST_SCHOOLS)
                    + "which school it speaks of.";
        }
        var figure = found.get();
        return figure.interval()
                        .map(interval -> "About %s of about %s schools in the last twelve months: %s."
                                .formatted(
                                        figure.told().text(), figure.schools().text(), interval.words()))
                        .orElseGet(() -> "Fewer than five of about %s schools in the last twelve months."
                                .formatted(figure.schools().text()))
                + " The article that this centre began with spoke of a quarter, as an anecdote. Counts are rounded to five.";
    }
}
