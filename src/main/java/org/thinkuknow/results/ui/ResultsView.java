package org.thinkuknow.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
import org.thinkuknow.learning.Lesson;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Tally;
import org.thinkuknow.results.OfClass;
import org.thinkuknow.results.Results;
import org.thinkuknow.results.TaughtLessons;
import org.thinkuknow.shell.Bars;
import org.thinkuknow.shell.Buttons;
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
    private final transient ObjectProvider<OfClass> classes;

    ResultsView(TaughtLessons lessons, ObjectProvider<RoomExtras> extras, ObjectProvider<OfClass> classes) {
        this.lessons = lessons;
        this.extras = extras;
        this.classes = classes;
        addClassNames("room", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(lessons.own(event.getRouteParameters().get("reference").orElse("")));
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
                Classed.of(
                        new Header(
                                new H1(taught.runningOrder().lesson().title()),
                                Classed.of(
                                        new Paragraph(
                                                file(lesson.lesson(), "results.pdf", "PDF to print"),
                                                file(lesson.lesson(), "answers.csv", "Table (CSV)")),
                                        "files")),
                        "results-head"),
                new Paragraph("%s%s. %s."
                        .formatted(
                                className(lesson.lesson()),
                                UkTime.words(lesson.lesson().startedAt()),
                                lesson.takingPart())),
                new Paragraph(
                        "These are numbers of screens. You taught this class, so you see them all. The PDF and the table leave out what "
                                + "fewer than %d answered. Late answers are not counted.".formatted(Results.FEWEST)));
        extras.orderedStream()
                .flatMap(extra -> extra.afterLesson(lesson.lesson().reference()).stream())
                .forEach(this::add);
        add(again(taught, results), change(results), strands(results), questions(results));
        if (!taught.polls().isEmpty()) {
            add(polls(taught.polls()));
        }
    }

    private String className(LiveLesson lesson) {
        return classes.stream()
                .flatMap(each -> each.name(lesson.reference()).stream())
                .findFirst()
                .map(name -> name + ". ")
                .orElse("");
    }

    private static Component file(LiveLesson lesson, String name, String words) {
        var link = new Anchor("/teach/results/%s/%s".formatted(lesson.reference(), name), words);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component again(TaughtLessons.Taught taught, Results results) {
        var runningOrder = taught.runningOrder();
        var live = taught.lesson().lesson().reference();
        var next = classes.stream().flatMap(each -> each.next(live).stream()).findFirst();
        var list = Classed.of(new UnorderedList(), "log", "again");
        var missed = results.questions().stream()
                .filter(Results.OfQuestion::isToLookAtAgain)
                .map(Results.OfQuestion::question)
                .collect(Collectors.groupingBy(
                        question -> step(runningOrder.lessonOf(question), question.lookAgainAt()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        missed.forEach((step, questions) -> {
            var line = new ListItem(new PageLink(step.address(), step.title()));
            questions.forEach(question -> {
                line.add(new Paragraph(question.ask()));
                next.ifPresent(lesson -> line.add(askAgain(live, question, lesson)));
            });
            list.add(line);
        });
        var section = new Section(new H2("Look at this again"), ResultsHelp.again());
        if (!results.canTell()) {
            section.add(new Paragraph("Too few answered to tell what the class has missed."
                    + (missed.isEmpty() ? "" : " Some got these wrong:")));
        } else if (missed.isEmpty()) {
            section.add(new Paragraph("No question was missed by more than a third of the class."));
        }
        section.add(list);
        return section;
    }

    /** A step of a lesson's page for teachers. */
    private record Step(String address, String title) {}

    private static Step step(Lesson lesson, String title) {
        return new Step(
                lesson.address() + "/teach"
                        + lesson.placeOfStep(title)
                                .map(place -> "#step-" + place)
                                .orElse(""),
                title);
    }

    private Component askAgain(String live, Question question, OfClass.Next next) {
        var line = Classed.of(new Paragraph(), "ask-again");
        var ask = Buttons.plain("again-" + question.id(), "Ask it again next lesson", () -> {
            line.removeAll();
            line.add(asked(live, question, next));
        });
        ask.setAriaLabel("Ask it again next lesson: " + question.ask());
        line.add(ask);
        return line;
    }

    private Component asked(String live, Question question, OfClass.Next next) {
        var said = new Span("It is in the plan: ");
        said.getElement().setAttribute("role", "status");
        try {
            classes.stream().findFirst().ifPresent(each -> each.askAgain(live, question.id()));
        } catch (LessonRefused e) {
            said.setText(e.getMessage());
            return said;
        }
        return new Span(said, new PageLink(next.address(), next.words()));
    }

    private static Component change(Results results) {
        var section = new Section(new H2("Before and after"), ResultsHelp.change());
        results.change()
                .ifPresentOrElse(
                        change -> section.add(
                                new Paragraph("Right answers of the %s that answered both questions."
                                        .formatted(change.both() == 1 ? "1 screen" : change.both() + " screens")),
                                Bars.of(
                                        change.both(),
                                        List.of(
                                                new Bars.Bar("Before the lesson", change.rightBefore(), false),
                                                new Bars.Bar("After the lesson", change.rightAfter(), false)),
                                        false)),
                        () -> section.add(
                                new Paragraph("Nobody answered both questions, so there is nothing to compare.")));
        return section;
    }

    private static Component strands(Results results) {
        var list = new UnorderedList();
        results.understood()
                .forEach((strand, share) -> list.add(
                        new ListItem("%s: %d of %d answers".formatted(strand.title(), share.part(), share.of()))));
        var section = new Section(new H2("Understood, by strand"), ResultsHelp.strands());
        section.add(results.understood().isEmpty() ? new Paragraph("Nobody has answered yet.") : list);
        return section;
    }

    private static Component questions(Results results) {
        var section = new Section(new H2("Every question"), ResultsHelp.questions());
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
                .orElseGet(() -> new Paragraph("Nobody answered in time."));
    }
}
