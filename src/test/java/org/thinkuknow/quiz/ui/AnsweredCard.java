package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.NativeButton;
import org.thinkuknow.quiz.Answer;
import org.thinkuknow.quiz.Kind;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A card in the hands of a test. */
final class AnsweredCard {

    private final List<Answer> answers = new ArrayList<>();
    private final Question question;
    private final QuestionCard card;
    private int gone;

    AnsweredCard(Quiz quiz, Kind kind) {
        this(quiz.questions().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow());
    }

    AnsweredCard(Question question) {
        this.question = question;
        card = new QuestionCard(question, 1, 2, answers::add, () -> gone++);
    }

    Question question() {
        return question;
    }

    /** Every answer that the card told, in order. */
    List<Answer> answers() {
        return answers;
    }

    /** How often the card was left for the next question. */
    int timesLeft() {
        return gone;
    }

    /** Everything that can be read on it. */
    String text() {
        return card.getElement().getTextRecursively();
    }

    /** What was said last. */
    String said() {
        return all(SpokenFeedback.class).getLast().getElement().getTextRecursively();
    }

    /** The words of every mark, from top to bottom. */
    List<String> marks() {
        return all(Component.class).stream()
                .filter(each -> each instanceof HasStyle styled && styled.hasClassName("mark"))
                .map(each -> each.getElement().getText())
                .toList();
    }

    /** Presses the first button that says something. */
    void press(String words) {
        press(buttons(words).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words + " in " + text())));
    }

    void press(NativeButton button) {
        assertThat(button.isEnabled()).as(button.getText()).isTrue();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    /** Ticks the box at a place, counted from zero. */
    void tick(int place) {
        all(CheckBox.class).get(place).getElement().setProperty("checked", true);
    }

    /** Chooses what stands at a place of the list of a row, both counted from zero. */
    void choose(int row, int place) {
        all(ChoiceList.class).get(row).getElement().setProperty("value", String.valueOf(place));
    }

    /** What is put in order, from top to bottom, each by its right place. */
    List<Integer> places() {
        return all(OrderEntry.class).stream().map(OrderEntry::place).toList();
    }

    List<NativeButton> buttons(String words) {
        return all(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(words))
                .toList();
    }

    <T extends Component> List<T> all(Class<T> type) {
        return below(card).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(AnsweredCard::below));
    }
}
