package org.thinkuknow.quiz.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quizzes;
import org.thinkuknow.quiz.Story;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every question of every quiz of the library, with every option tried. */
class EveryCardTest {

    static Stream<Arguments> questions() {
        var files = ContentFiles.in(Path.of("content"), Path.of("frontend", "illustrations"));
        var problems = new Problems();
        var lessons = Lessons.read(files, problems);
        var quizzes = Quizzes.read(files, lessons, problems);
        var all = lessons.all().stream()
                .map(lesson -> quizzes.of(lesson).orElseThrow())
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(32);
        return all.stream()
                .flatMap(quiz -> IntStream.range(0, quiz.questions().size())
                        .mapToObj(place -> Arguments.of(
                                "%s %d".formatted(quiz.address(), place + 1),
                                quiz.questions().get(place))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void eachOptionSaysWhyAndThereIsAWayOn(String name, Question question) {
        var card = new AnsweredCard(question);
        switch (question.kind()) {
            case ONE, TRUE_FALSE -> pressAll(card, card.all(OptionButton.class).size());
            case SCALE -> pressAll(card, 1);
            case SEVERAL -> tickAll(card);
            case ORDER -> putInOrder(card);
            case MATCH -> chooseTheSameForAll(card);
            case STORY -> tellEachWay(card, ((Story) question).scenes().size());
        }
        assertThat(card.answers()).isNotEmpty();
        card.press(card.all(NativeButton.class).getLast());
        assertThat(card.timesLeft()).as("the last button leads on").isOne();
    }

    private static void pressAll(AnsweredCard card, int marksInTheEnd) {
        var options = card.all(OptionButton.class);
        for (var option : options) {
            card.press(option);
            assertThat(card.said()).isNotBlank();
        }
        assertThat(card.answers()).hasSize(options.size());
        assertThat(card.marks()).hasSize(marksInTheEnd).isSubsetOf("Yes", "Not quite", "Your answer");
    }

    private static void tickAll(AnsweredCard card) {
        var boxes = card.all(CheckBox.class);
        boxes.forEach(box -> box.getElement().setProperty("checked", true));
        card.press("Check my answers");
        assertThat(card.said()).contains("You found");
        assertThat(card.marks()).hasSize(boxes.size());
    }

    private static void putInOrder(AnsweredCard card) {
        var before = card.places();
        for (var place = 1; place < before.size(); place++) {
            card.press(card.buttons("Move down").get(place - 1));
            assertThat(card.said()).contains("is now number %d of %d.".formatted(place + 1, before.size()));
            card.press(card.buttons("Move up").get(place));
            assertThat(card.places()).isEqualTo(before);
        }
        card.press("Check the order");
        assertThat(card.marks()).hasSize(before.size());
        card.press("Show me");
        assertThat(card.places()).isNotEqualTo(before).isSorted();
    }

    private static void chooseTheSameForAll(AnsweredCard card) {
        var lists = card.all(ChoiceList.class);
        lists.forEach(list -> list.getElement().setProperty("value", "0"));
        card.press("Check my pairs");
        assertThat(card.marks()).hasSize(lists.size()).containsOnlyOnce("Yes");
        card.press("Show me");
        assertThat(card.all(ChoiceList.class)).isEmpty();
    }

    /** The story again and again, until every choice of every scene has been made once. */
    private static void tellEachWay(AnsweredCard card, int scenes) {
        var ways = new ArrayDeque<List<Integer>>(List.of(List.of()));
        var known = new HashSet<String>();
        while (!ways.isEmpty()) {
            var way = new ArrayList<>(ways.pop());
            for (var step = 0; !card.all(SceneChoices.class).isEmpty(); step++) {
                var options = card.all(OptionButton.class);
                if (step == way.size()) {
                    if (known.add(scene(card))) {
                        IntStream.range(1, options.size())
                                .forEach(other -> ways.push(Stream.concat(way.stream(), Stream.of(other))
                                        .toList()));
                    }
                    way.add(0);
                }
                card.press(options.get(way.get(step)));
                assertThat(card.said()).isNotBlank();
                card.press("What happens next?");
            }
            known.add(scene(card));
            if (!ways.isEmpty()) {
                card.press("Try another way");
            }
        }
        assertThat(known).as("every scene and every ending").hasSize(scenes);
    }

    private static String scene(AnsweredCard card) {
        return card.all(Paragraph.class).stream()
                .filter(text -> text.hasClassName("scene"))
                .map(Paragraph::getText)
                .findFirst()
                .orElseThrow();
    }
}
