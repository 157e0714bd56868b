package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.ClassPlan;
import org.thinkuknow.planning.Days;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.planning.PlannedLesson;

import java.util.stream.Stream;

/** What can be put into the weeks: the lessons of an age that the class does not have yet, and a week without one. */
class ShelfList extends Section {

    private final transient ClassPlanView view;
    private final transient @Nullable Hand hand;

    ShelfList(ClassPlanView view, ClassPlan plan, LessonShelf shelf, AgeBand shown, @Nullable Hand hand) {
        this.view = view;
        this.hand = hand;
        addClassName("shelf");
        var left = Stream.concat(shelf.of(shown).stream(), shelf.ownOf(shown).stream())
                .filter(lesson -> plan.find(lesson.address()).isEmpty())
                .toList();
        var list = new UnorderedList();
        left.forEach(lesson -> list.add(line(lesson, plan)));
        list.add(line("choose-free-week", new Hand.FreeWeek(), "A holiday, a trip, exams"));
        add(
                new H2("Lessons to place"),
                new Paragraph("Press “Choose”, then press the week; or drag it there."),
                bands(shown));
        if (left.isEmpty()) {
            add(new Paragraph("Every lesson for these ages is in the plan."));
        }
        add(list);
    }

    private Div bands(AgeBand shown) {
        var row = Pieces.classed(new Div(), "bands");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", "Lessons for");
        for (var band : AgeBand.values()) {
            var button = Pieces.button("band-" + band.slug(), band.title(), () -> view.showBand(band));
            button.getElement().setAttribute("aria-pressed", String.valueOf(band == shown));
            row.add(button);
        }
        return row;
    }

    private ListItem line(ShelfLesson lesson, ClassPlan plan) {
        return line(
                "choose-" + lesson.address().replaceAll("[^a-z0-9]+", "-"),
                new Hand.FromShelf(lesson),
                lesson.strand().title()
                        + (LessonShelf.isInLibrary(lesson.address()) ? "" : ", our own")
                        + plan.findInAnyYear(lesson.address())
                                .flatMap(PlannedLesson::taught)
                                .map(day -> ". Taught on " + Days.withYear(day))
                                .orElse(""));
    }

    private ListItem line(String id, Hand what, String about) {
        var held = what.equals(hand);
        var choose = Pieces.button(id, held ? "Put it back" : "Choose", what.title(), () -> {
            if (held) {
                view.putBack();
            } else {
                view.take(what);
            }
        });
        choose.getElement().setAttribute("aria-pressed", String.valueOf(held));
        var line = new ListItem(
                new Div(Pieces.classed(new Span(what.title()), "title"), Pieces.classed(new Span(about), "about")),
                choose);
        DragSource.create(line).setDragData(what);
        return line;
    }
}
