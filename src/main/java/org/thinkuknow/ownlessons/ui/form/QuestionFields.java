package org.thinkuknow.ownlessons.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.text.CardText;
import org.thinkuknow.ownlessons.text.RowText;
import org.thinkuknow.ownlessons.text.SceneText;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Scale;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** A question by its kind. */
class QuestionFields extends Div implements Card {

    private final transient CardText written;
    private final TextField ask;
    private final ComboBox<String> lookAgain = new ComboBox<>("Which step answers it?");
    private final ToDo toDo = new ToDo();
    private final NativeButton asNew;
    private final transient Runnable changed;
    private final OptionalPicture picture;
    private @Nullable RowList rows;
    private @Nullable StoryField story;
    private String id;
    private String step;

    /** @param freeId gives an id that no question of this lesson ever had */
    QuestionFields(CardText written, Pictures pictures, Supplier<String> freeId, Runnable changed) {
        this.written = written;
        this.changed = changed;
        this.id = written.id();
        this.step = written.lookAgain();
        addClassName("question-card");
        ask = Fields.line(
                written.kind() == Kind.TRUE_FALSE ? "What is true or false?" : "Question", written.ask(), changed);
        asNew = Fields.button("It is another question now", "", () -> {
            id = freeId.get();
            changed.run();
        });
        asNew.setVisible(false);
        picture = OptionalPicture.of(written.picture(), written.alt(), pictures, changed);
        add(toDo, asNew, ask, picture);
        if (written.kind() == Kind.STORY) {
            story = new StoryField(written.scenes(), pictures, changed);
            add(story);
        } else {
            rows = new RowList(written.kind(), written.rows(), pictures, changed);
            add(rows);
        }
        lookAgain.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                step = Objects.requireNonNullElse(change.getValue(), "");
                changed.run();
            }
        });
    }

    /** A question of the quiz leads back to a step; the questions before and after do not. */
    QuestionFields withStep() {
        add(lookAgain);
        return this;
    }

    CardText read(String strand) {
        return new CardText(
                id,
                written.kind(),
                strand,
                ask.getValue(),
                step,
                picture.file(),
                picture.alt(),
                rows == null ? List.of() : rows.read(),
                story == null ? List.of() : story.read(),
                written.line());
    }

    String strand() {
        return written.strand();
    }

    String id() {
        return id;
    }

    /** The steps have other names now; who led to one that was renamed goes on leading there. */
    void offer(List<String> steps, List<String> before) {
        var place = before.indexOf(step);
        if (!steps.contains(step) && place >= 0 && place < steps.size() && steps.size() == before.size()) {
            step = steps.get(place);
        } else if (step.isEmpty() && !steps.isEmpty()) {
            step = steps.getFirst();
        }
        lookAgain.setItems(
                steps.stream().filter(each -> !each.isEmpty()).distinct().toList());
        lookAgain.setValue(steps.contains(step) && !step.isEmpty() ? step : null);
    }

    void show(List<DraftFinding> findings) {
        toDo.show(findings);
        asNew.setVisible(findings.stream().anyMatch(finding -> FormWords.isAboutAnId(finding.words())));
    }

    @Override
    public String nameAt(int place) {
        return "Question %d: %s".formatted(place, titleOf(written.kind()));
    }

    @Override
    public void focusFirst() {
        ask.focus();
    }

    /** What the form calls a kind. */
    static String titleOf(Kind kind) {
        return switch (kind) {
            case ONE -> "one right answer";
            case SEVERAL -> "several right answers";
            case TRUE_FALSE -> "true or false";
            case ORDER -> "put in order";
            case MATCH -> "match pairs";
            case STORY -> "a story with choices";
            case SCALE -> "how sure are you?";
        };
    }

    /** A question of a kind in which nothing is typed yet. */
    static CardText empty(Kind kind, String id) {
        return new CardText(id, kind, "", startOf(kind), "", "", "", rowsOf(kind, id), scenesOf(kind), 0);
    }

    private static String startOf(Kind kind) {
        return switch (kind) {
            case SEVERAL -> "Choose all that ";
            case SCALE -> "How sure are you that you could ";
            case ONE, TRUE_FALSE, ORDER, MATCH, STORY -> "";
        };
    }

    private static List<RowText> rowsOf(Kind kind, String id) {
        return switch (kind) {
            case ONE -> rightAt(id);
            case SEVERAL -> List.of(new RowText("", "", true, ""), new RowText("", "", true, ""), RowText.empty());
            case TRUE_FALSE -> List.of(new RowText("True", "", true, ""), new RowText("False", "", false, ""));
            case ORDER, MATCH -> List.of(RowText.empty(), RowText.empty(), RowText.empty());
            case STORY -> List.of();
            case SCALE ->
                List.of(
                        new RowText(
                                "I am sure",
                                Scale.Level.SECURE.word(),
                                false,
                                "Well done. Tell someone else how you do it."),
                        new RowText(
                                "I am getting there",
                                Scale.Level.DEVELOPING.word(),
                                false,
                                "Good. Try it once more with a friend."),
                        new RowText(
                                "I am not sure yet",
                                Scale.Level.UNSURE.word(),
                                false,
                                "That is fine. Ask an adult to look at it with you."));
        };
    }

    /** Now the first is right and now the second, so that a class cannot go by the place. */
    private static List<RowText> rightAt(String id) {
        var right = new RowText("", "", true, "");
        return id.hashCode() % 2 == 0 ? List.of(RowText.empty(), right) : List.of(right, RowText.empty());
    }

    private static List<SceneText> scenesOf(Kind kind) {
        var choices = List.of(new RowText("", "", true, ""), RowText.empty());
        return kind == Kind.STORY
                ? List.of(
                        new SceneText("scene-1", "", choices),
                        new SceneText("scene-2", "", choices),
                        new SceneText("scene-3", "", List.of()))
                : List.of();
    }
}
