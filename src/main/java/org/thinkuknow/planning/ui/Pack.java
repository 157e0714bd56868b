package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.planning.ui.PackTicks.Kind;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.PublicPages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything for one lesson on paper, each part on a sheet of its own: the plan, the worksheet, the sheet for home, the answers,
 * and how a child tells somebody. The parts are the pages that the lesson has anyway; what it does not have is left out.
 */
@org.springframework.stereotype.Component
class Pack {

    private static final Map<Kind, String> SHEETS =
            new EnumMap<>(Map.of(Kind.PLAN, "", Kind.WORKSHEET, "/worksheet", Kind.HOME, "/home-sheet"));

    private final ObjectProvider<PublicPages> pages;
    private final Quizzes quizzes;
    private final Centre centre;
    private final Helplines helplines;

    Pack(ObjectProvider<PublicPages> pages, Quizzes quizzes, Centre centre, Helplines helplines) {
        this.pages = pages;
        this.quizzes = quizzes;
        this.centre = centre;
        this.helplines = helplines;
    }

    /** @param about what the teacher has noted for this lesson: the class, the week, her notes */
    List<Component> of(ShelfLesson lesson, List<String> about) {
        var sheets = SHEETS.entrySet().stream()
                .filter(sheet -> LessonShelf.isInLibrary(lesson.address()))
                .flatMap(sheet -> page(LessonShelf.teachersPage(lesson.address()) + sheet.getValue()).stream()
                        .map(page -> part(page.content(), sheet.getKey().look())));
        var answers =
                quizzes.at(lesson.address()).map(quiz -> part(QuizAnswers.of(quiz), Kind.ANSWERS.look())).stream();
        return Stream.of(
                        Stream.of(cover(lesson, about)),
                        sheets,
                        answers,
                        Stream.of(part(
                                HelpSheet.of(lesson, centre, List.of(helplines.get("childline"))), Kind.HELP.look())))
                .<Component>flatMap(parts -> parts)
                .toList();
    }

    private Div cover(ShelfLesson lesson, List<String> about) {
        var section = new Section(
                new H2(lesson.title()),
                new Paragraph("%s. %s."
                        .formatted(lesson.band().title(), lesson.strand().title())));
        about.stream()
                .filter(words -> !words.isBlank())
                .forEach(words -> section.add(Classed.of(new Paragraph(words), "noted")));
        if (LessonShelf.isInLibrary(lesson.address())) {
            section.add(
                    new Paragraph(
                            "In this pack: the plan with its notes, the worksheet and the sheet for home to copy, the answers "
                                    + "to the quiz, and how a child tells somebody, for the wall."),
                    new UnorderedList(
                            address("Slides, quiz and this plan", LessonShelf.teachersPage(lesson.address())),
                            address("Join a live lesson", "/join")));
        } else {
            section.add(
                    new Paragraph("This lesson is your school's own: print its plan and its worksheet from its page."),
                    new UnorderedList(address("Its page", lesson.address()), address("Join a live lesson", "/join")));
        }
        return part(section, "cover");
    }

    private ListItem address(String words, String path) {
        return new ListItem("%s: %s".formatted(words, centre.typed(path)));
    }

    private Optional<PublicPage> page(String address) {
        return pages.stream()
                .flatMap(module -> module.at(address.substring(1)).stream())
                .findFirst();
    }

    private static Div part(Component content, String... looks) {
        return Classed.of(Classed.of(new Div(content), looks), "pack-part");
    }
}
