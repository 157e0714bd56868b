package org.thinkuknow.results.ui;

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
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.LessonRefused;
import org.thinkuknow.classroom.LiveLesson;
import org.thinkuknow.classroom.RunningOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.RoomExtras;
import org.thinkuknow.shell.StaffLayout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a class has shown in a lesson: what to look at again first, then the change, the strands and each question. */
@Route(value = "teach/results/:reference", layout = StaffLayout.class)
@PageTitle("Results – Think U Know")
@RolesAllowed("TEACHER")
@StyleSheet("styles/board.css")
@StyleSheet("styles/classroom.css")
class ResultsView extends Div implements BeforeEnterObserver {

    private final transient TaughtLessons lessons;
    private final transient ObjectProvider<RoomExtras> extras;

    ResultsView(TaughtLessons lessons, ObjectProvider<RoomExtras> extras) {
        this.lessons = lessons;
        this.extras = extras;
        addClassNames("room", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(lessons.results(event.getRouteParameters().get("reference").orElse("")));
        } catch (LessonRefused e) {
            add(
                    new H1("No results here"),
                    new Paragraph(e.getMessage()),
                    new Paragraph(new PageLink("/teach/taught", "Lessons you have taught")));
        }
    }

    private void show(TaughtLessons.Taught taught) {
        var results = taught.results();
        var lesson = taught.lesson();
        add(
                new H1(taught.runningOrder().lesson().title()),
                new Paragraph("%s. %s. Numbers are screens; what fewer than %d answered is not shown."
                        .formatted(UkTime.words(lesson.lesson().startedAt()), lesson.takingPart(), Results.FEWEST)));
        extras.orderedStream()
                .flatMap(extra -> extra.afterLesson(lesson.lesson().reference()).stream())
                .forEach(this::add);
        add(again(taught.runningOrder(), results), change(results), strands(results), questions(results));
        if (!taught.polls().isEmpty()) {
            add(polls(taught.polls()));
        }
        add(
                file(lesson.lesson(), "results.pdf", "To print and to keep (PDF)"),
                file(lesson.lesson(), "answers.csv", "The numbers as a table (CSV)"));
    }

    private static Component file(LiveLesson lesson, String name, String words) {
        var link = new Anchor("/teach/results/%s/%s".formatted(lesson.reference(), name), words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return new Paragraph(link);
    }

    private static Component again(RunningOrder runningOrder, Results results) {
        var list = Classed.of(new UnorderedList(), "log", "again");
        var missed = results.questions().stream()
                .filter(Results.OfQuestion::isToLookAtAgain)
                .map(Results.OfQuestion::question)
                .collect(Collectors.groupingBy(Question::lookAgainAt, LinkedHashMap::new, Collectors.toList()));
        missed.forEach((title, questions) -> {
            var step = runningOrder.lesson().placeOfStep(title);
            var line = new ListItem(new PageLink(
                    runningOrder.lesson().address() + "/teach"
                            + step.map(place -> "#step-" + place).orElse(""),
                    title));
            questions.forEach(question -> line.add(new Paragraph(question.ask())));
            list.add(line);
        });
        var section = new Section(new H2("Look at this again"));
        section.add(
                list.getChildren().findAny().isPresent()
                        ? list
                        : new Paragraph("Nothing that more than a third of the class missed."));
        return section;
    }

    private static Component change(Results results) {
        return new Section(
                new H2("Before and after"),
                new Paragraph(results.change()
                        .map(change ->
                                "Of %d that answered both questions, %d were right before the lesson and %d after it."
                                        .formatted(change.both(), change.rightBefore(), change.rightAfter()))
                        .orElse("Too few answered both questions to show a change.")));
    }

    private static Component strands(Results results) {
        var list = new UnorderedList();
        results.understood()
                .forEach((strand, share) -> list.add(
                        new ListItem("%s: %d of %d answers".formatted(strand.title(), share.part(), share.of()))));
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
        return Classed.of(
                new Div(
                        Classed.of(new Paragraph(each.when()), "counter"),
                        new H3(each.question().ask()),
                        bars(each.tally(), each.question().kind().isLettered())),
                "of-question");
    }

    private static Component polls(List<TaughtLessons.OfPoll> polls) {
        var section = new Section(new H2("Polls"));
        polls.forEach(poll ->
                section.add(Classed.of(new Div(new H3(poll.say()), bars(poll.tally(), true)), "of-question")));
        return section;
    }

    private static Component bars(Optional<Tally> told, boolean lettered) {
        return told.<Component>map(tally -> Bars.of(
                        tally.answers(),
                        tally.bars().stream()
                                .map(bar -> new Bars.Bar(bar.say(), bar.count(), bar.right()))
                                .toList(),
                        lettered))
                .orElseGet(() -> new Paragraph("Fewer than %d answered.".formatted(Results.FEWEST)));
    }
}
