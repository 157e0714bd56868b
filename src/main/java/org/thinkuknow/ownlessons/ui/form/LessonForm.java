package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Strand;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.text.CardText;
import org.thinkuknow.ownlessons.text.LessonText;
import org.thinkuknow.ownlessons.text.QuizText;
import org.thinkuknow.ownlessons.text.StepText;
import org.thinkuknow.quiz.Kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A lesson and its quiz in cards. */
public class LessonForm extends Div {

    private static final int USUAL_MINUTES = 5;
    private static final int MOST_NUMBERS = 99;

    private final transient Given given;
    private final transient OwnText written;
    private final transient Runnable changed;
    private final transient QuizText quiz;
    private final HeadCard head;
    private final CardList<StepCard> steps;
    private final QuestionFields before;
    private final QuestionFields after;
    private final CardList<QuestionFields> questions;
    private final String firstStrand;
    private final String tail;
    private final ToDo aboutQuiz = new ToDo();
    private List<String> stepsBefore;

    /**
     * What a form needs beside the texts.
     *
     * @param pair    the questions before and after, where a lesson has none yet
     * @param usedIds ids that a question of an earlier edition has
     */
    public record Given(AgeBand band, Pictures pictures, QuizText pair, Set<String> usedIds) {}

    /** The form of two texts; none if either can only be shown as text. */
    public static Optional<LessonForm> of(OwnText text, Given given, Runnable changed) {
        return LessonText.read(text.lesson())
                .flatMap(lesson ->
                        QuizText.read(text.quiz()).map(quiz -> new LessonForm(text, lesson, quiz, given, changed)));
    }

    private LessonForm(OwnText written, LessonText lesson, QuizText quiz, Given given, Runnable changed) {
        this.written = written;
        this.quiz = quiz;
        this.firstStrand = lesson.head().text("strand");
        this.tail = lesson.tail();
        this.given = given;
        this.changed = changed;
        addClassName("lesson-form");
        head = new HeadCard(lesson, given.pictures(), this::typed);
        steps = new CardList<>(this::typed);
        lesson.steps().forEach(step -> steps.put(new StepCard(step, given.pictures(), this::typed)));
        before = pair(quiz.before(), given.pair().before());
        after = pair(quiz.after(), given.pair().after());
        questions = new CardList<>(this::typed);
        quiz.questions().forEach(question -> questions.put(question(question)));
        stepsBefore = stepTitles();
        offerSteps();
        add(
                head,
                section("The steps", steps, addStep()),
                section("The questions", aboutQuiz, questions, offers(), pairs()));
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        return section;
    }

    private Component addStep() {
        var add = Fields.button(
                "Add a step",
                "",
                () -> steps.append(
                        new StepCard(StepText.of("", USUAL_MINUTES, List.of()), given.pictures(), this::typed)));
        add.setId("add-step");
        return add;
    }

    private Div offers() {
        var offers = new Div(new Span("Add a question:"));
        offers.addClassName("offers");
        for (var kind : Kind.values()) {
            offers.add(Fields.button(QuestionFields.titleOf(kind), "", () -> {
                questions.append(question(QuestionFields.empty(kind, freeId())));
                offerSteps();
            }));
        }
        return offers;
    }

    private NativeDetails pairs() {
        var both = new Div(
                new Paragraph(
                        "The class answers one before the lesson and one after it, so that you see what has changed. "
                                + "They are filled in for you; write over them if another pair fits your lesson better."),
                new H2("Before the lesson"),
                before,
                new H2("After the lesson"),
                after);
        return new NativeDetails("The questions before and after", both);
    }

    private QuestionFields pair(CardText read, CardText ready) {
        return new QuestionFields(
                read.id().isEmpty() ? ready : read, given.pictures(), () -> freePairId(ready), this::typed);
    }

    private QuestionFields question(CardText read) {
        return new QuestionFields(read, given.pictures(), this::freeId, this::typed).withStep();
    }

    private void typed() {
        offerSteps();
        changed.run();
    }

    private void offerSteps() {
        var now = stepTitles();
        questions.cards().forEach(question -> question.offer(now, stepsBefore));
        stepsBefore = now;
    }

    private List<String> stepTitles() {
        return steps.cards().stream().map(StepCard::title).toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Unsaved.watch(this);
    }

    /** What has arrived is kept. */
    public void kept() {
        getElement().executeJs("delete this.dataset.unsaved");
    }

    /**
     * The two texts as the form has them.
     *
     * @throws org.thinkuknow.ownlessons.OwnLessonRefused if either is too long
     */
    public OwnText text() {
        var minutes = steps.cards().stream().mapToInt(StepCard::minutes).sum();
        var lesson = new LessonText(
                head.head(minutes),
                head.opening(),
                steps.cards().stream().map(StepCard::read).toList(),
                tail);
        var asked = new QuizText(
                head.title(),
                before.read(""),
                after.read(""),
                questions.cards().stream().map(this::read).toList());
        return new OwnText(lesson.write(), asked.write(written.quiz()));
    }

    /** A question that was about what the lesson is about goes on being so. */
    private CardText read(QuestionFields card) {
        return card.read(card.strand().isEmpty() || card.strand().equals(firstStrand) ? head.strand() : card.strand());
    }

    /** Shows what the checks found in these texts, each on its card. */
    public void show(OwnText text, List<DraftFinding> findings) {
        var places = FormPlaces.of(text);
        var inLesson = findings.stream()
                .filter(each -> each.part() == DraftFinding.Part.LESSON)
                .toList();
        var inQuiz = findings.stream()
                .filter(each -> each.part() == DraftFinding.Part.QUIZ && !FormWords.isSaidOfTheLesson(each.words()))
                .toList();
        head.show(inLesson.stream().filter(each -> places.stepOf(each) == 0).toList());
        for (var i = 0; i < steps.cards().size(); i++) {
            var step = i + 1;
            steps.cards()
                    .get(i)
                    .show(inLesson.stream()
                            .filter(each -> places.stepOf(each) == step)
                            .toList());
        }
        aboutQuiz.show(
                inQuiz.stream().filter(each -> places.questionOf(each) < 0).toList());
        var cards = Stream.concat(Stream.of(before, after), questions.cards().stream())
                .toList();
        for (var i = 0; i < cards.size(); i++) {
            var place = i;
            cards.get(i)
                    .show(inQuiz.stream()
                            .filter(each -> places.questionOf(each) == place)
                            .toList());
        }
    }

    private String freeId() {
        var taken = taken();
        var strands = Stream.concat(Strand.of(head.strand()).stream(), Stream.of(Strand.values()));
        return strands.flatMap(strand -> IntStream.rangeClosed(1, MOST_NUMBERS)
                        .mapToObj("%s-%s-%%02d"
                                .formatted(strand.letters(), given.band().slug())::formatted))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElse("");
    }

    private String freePairId(CardText ready) {
        var taken = taken();
        return Stream.concat(
                        Stream.of(ready.id()),
                        IntStream.rangeClosed(2, MOST_NUMBERS).mapToObj((ready.id() + "-%d")::formatted))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElse("");
    }

    private Set<String> taken() {
        return Stream.of(
                        given.usedIds().stream(),
                        quiz.questions().stream().map(CardText::id),
                        Stream.of(before.id(), after.id()),
                        questions.cards().stream().map(QuestionFields::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
