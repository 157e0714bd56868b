package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lessons of one age as pictures, the library's and the school's own: each is one press from its board, its plan and its paper.
 * Which age is shown stands in the address, so that whoever comes back finds it.
 */
@StyleSheet("styles/shelf.css")
class LibraryShelf extends Section {

    /** What stands in the address of the room. */
    static final String AGES = "ages";

    private final transient LessonShelf shelf;
    private final Map<AgeBand, NativeButton> ages = new EnumMap<>(AgeBand.class);
    private final PageLink rehearsal = new PageLink("/help/first-live-lesson", "Try it with a pretend class");
    private final UnorderedList cards = Classed.of(new UnorderedList(), "shelf-cards");

    LibraryShelf(LessonShelf shelf) {
        this.shelf = shelf;
        addClassName("library");
        setId("library");
        var choice = Classed.of(new Div(), "ages");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", "Ages");
        for (var band : AgeBand.values()) {
            var age = Pieces.button("ages-" + band.slug(), band.title(), () -> choose(band));
            ages.put(band, age);
            choice.add(age);
        }
        var first =
                Pieces.row(new PageLink("/help/first-live-lesson", "Your first live lesson: what to press"), rehearsal);
        add(new H2("Lessons"), choice, first, cards);
    }

    void show(AgeBand band) {
        shelf.of(band).stream().findFirst().ifPresent(lesson -> rehearsal.setHref(lesson.rehearsal()));
        setClassName("library band-" + band.slug());
        ages.forEach((each, age) -> age.getElement().setAttribute("aria-pressed", String.valueOf(each == band)));
        cards.removeAll();
        Stream.concat(shelf.of(band).stream(), shelf.ownOf(band).stream())
                .map(LibraryShelf::card)
                .forEach(cards::add);
    }

    private void choose(AgeBand band) {
        show(band);
        UI.getCurrent().getPage().getHistory().replaceState(null, "teach?%s=%s".formatted(AGES, band.slug()));
    }

    private static ListItem card(ShelfLesson lesson) {
        var isOpen = LessonShelf.isInLibrary(lesson.address());
        var card = Classed.of(new ListItem(), "shelf-card");
        lesson.picture().ifPresent(address -> {
            var picture = new Image(address, "");
            picture.getElement().setAttribute("loading", "lazy");
            card.add(picture);
        });
        var live = new PageLink(lesson.start(), "Teach live").look("first-choice");
        live.setAriaLabel("Teach live: " + lesson.title());
        var ways = Pieces.row(live, about("Prepare", "/teach/prepare?lesson=" + lesson.address(), lesson));
        if (isOpen) {
            ways.add(about("Print", lesson.address().replaceFirst("/learn/", "/teach/pack/lesson/"), lesson));
        }
        card.add(
                new H3(about(lesson.title(), LessonShelf.teachersPage(lesson.address()), lesson)),
                Classed.of(
                        new Paragraph("%s · %s"
                                .formatted(
                                        lesson.strand().title(),
                                        lesson.minutes().isPresent()
                                                ? lesson.minutes().getAsInt() + " minutes, and a quiz"
                                                : "by your school")),
                        "facts"),
                ways);
        return card;
    }

    private static PageLink about(String words, String address, ShelfLesson lesson) {
        var link = new PageLink(address, words);
        link.setAriaLabel(words.equals(lesson.title()) ? "Plan and notes: " + words : words + ": " + lesson.title());
        return link;
    }
}
