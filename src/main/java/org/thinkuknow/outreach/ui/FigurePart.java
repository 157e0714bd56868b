package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.figures.Shown;
import org.thinkuknow.outreach.VisitFigures;

import java.util.List;
import java.util.Optional;

/** For supervisors: at how many schools that were visited in a school year a child told somebody, and who would like a call. */
class FigurePart extends Section {

    FigurePart(VisitFigures figures, List<String> wantACall) {
        setId("figure");
        add(new H2("Schools at which a child told somebody"), new Paragraph(words(figures.latest())));
        if (!wantACall.isEmpty()) {
            var names = new UnorderedList();
            wantACall.forEach(name -> names.add(new ListItem(name)));
            names.setId("want-a-call");
            add(new H2("Educators who would like a call"), names);
        }
    }

    private static String words(Optional<VisitFigures.Year> found) {
        if (found.isEmpty()) {
            return "Fewer than %d schools were visited in the last school year. No figure is given for so few, so that nobody can tell "
                            .formatted(VisitFigures.FEWEST_SCHOOLS)
                    + "which school it speaks of.";
        }
        var year = found.get();
        var share = year.share();
        var told = share.part() instanceof Shown.Number(var number) ? "About " + number : "Fewer than five";
        return "%s of about %s schools from %s to %s%s. "
                        .formatted(
                                told,
                                share.whole().text(),
                                UkTime.day(year.first()),
                                UkTime.day(year.last()),
                                share.interval()
                                        .map(interval -> ": " + interval.words())
                                        .orElse(""))
                + "The article that this centre began with spoke of a quarter, as an anecdote. Counts are rounded to five, and the "
                + "figure changes once a year, in September.";
    }
}
