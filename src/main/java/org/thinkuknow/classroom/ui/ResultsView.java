package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LineUp;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.Results;
import org.thinkuknow.classroom.TaughtLessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What a class has shown in a lesson: what to look at again first, then the change, the strands and each question. */
@Route(value = "teach/results/:reference", layout = StaffLayout.class)
@PageTitle("Results – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
class ResultsView extends Div implements BeforeEnterObserver {

    private final transient TaughtLessons lessons;
    private final transient AsideParts parts;
    private final transient ObjectProvider<RoomExtras> extras;

    ResultsView(TaughtLessons lessons, AsideParts parts, ObjectProvider<RoomExtras> extras) {
        this.lessons = lessons;
        this.parts = parts;
        this.extras = extras;
        addClassNames("room", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(lessons.results(event.getRouteParameters().get("reference").orElse("")));
        } catch (LessonRefused e) {
            add(new H1("No results here"), new Paragraph(e.getMessage()), new Paragraph(new PageLink("/teach/taught", "Lessons you have taught")));
        }
    }

    private void show(TaughtLessons.Taught taught) {
        var results = taught.results();
        var lesson = taught.lesson();
        add(new H1(taught.lineUp().lesson().title()),
                new Paragraph("%s. %s. Numbers are screens; what fewer than %d answered is not shown."
                        .formatted(Day.of(lesson.lesson().startedAt()), lesson.takingPart(), Results.FEWEST)),
                again(taught.lineUp(), results), change(results), strands(results), questions(results),
                file(lesson.lesson(), "results.pdf", "To print and to keep (PDF)"), file(lesson.lesson(), "answers.csv", "The numbers as a table (CSV)"));
        extras.orderedStream().flatMap(extra -> extra.afterLesson(lesson.lesson().reference()).stream()).forEach(extra -> addComponentAtIndex(2, extra));
        if (!taught.polls().isEmpty()) {
            addComponentAtIndex(getComponentCount() - 2, ResultsBeside.polls(taught.polls()));
        }
        if (!taught.questions().isEmpty()) {
            addComponentAtIndex(2, ResultsBeside.questions(taught.questions()));
        }
        showAlone(lesson.lesson().reference());
        if (!lesson.lesson().isRunning()) {
            add(BrowserNote.forgotten(lesson.lesson().reference()));
        }
    }

    private void showAlone(String lesson) {
        var alone = new ForYouAlone[1];
        alone[0] = parts.forYouAlone(step -> {
            step.run();
            alone[0].show(lesson);
        });
        alone[0].show(lesson);
        addComponentAtIndex(2, alone[0]);
    }

    private static Component file(LiveLesson lesson, String name, String words) {
        var link = new Anchor("/teach/results/%s/%s".formatted(lesson.reference(), name), words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return new Paragraph(link);
    }

    private static Component again(LineUp lineUp, Results results) {
        var list = Classed.of(new UnorderedList(), "log", "again");
        var missed = results.questions().stream().filter(Results.OfQuestion::isToLookAtAgain).map(Results.OfQuestion::question)
                .collect(Collectors.groupingBy(Question::lookAgainAt, LinkedHashMap::new, Collectors.toList()));
        missed.forEach((title, questions) -> {
            var step = lineUp.lesson().placeOfStep(title);
            var line = new ListItem(new PageLink(lineUp.lesson().address() + "/teach" + step.map(place -> "#step-" + place).orElse(""), title));
            questions.forEach(question -> line.add(new Paragraph(question.ask())));
            list.add(line);
        });
        var section = new Section(new H2("Look at this again"));
        section.add(list.getChildren().findAny().isPresent() ? list : new Paragraph("Nothing that more than a third of the class missed."));
        return section;
    }

    private static Component change(Results results) {
        return new Section(new H2("Before and after"), new Paragraph(results.change()
                .map(change -> "Of %d that answered both questions, %d were right before the lesson and %d after it.".formatted(change.both(), change.rightBefore(), change.rightAfter()))
                .orElse("Too few answered both questions to show a change.")));
    }

    private static Component strands(Results results) {
        var list = new UnorderedList();
        results.understood().forEach((strand, share) -> list.add(new ListItem("%s: %d of %d answers".formatted(strand.title(), share.part(), share.of()))));
        var section = new Section(new H2("Understood, by strand"));
        section.add(results.understood().isEmpty() ? new Paragraph("Too few have answered.") : list);
        return section;
    }

    private static Component questions(Results results) {
        var section = new Section(new H2("Every question"));
        results.questions().forEach(each -> section.add(question(each)));
        return section;
    }

    private static Component question(Results.OfQuestion each) {
        var shown = Classed.of(new Div(Classed.of(new Paragraph(each.when()), "counter"), new H3(each.question().ask())), "of-question");
        shown.add(each.tally().map(tally -> BoardQuestion.bars(each.question(), tally, true))
                .orElseGet(() -> new Paragraph("Fewer than %d answered.".formatted(Results.FEWEST))));
        return shown;
    }
}
