package org.thinkuknow.readability;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.BlockKind;
import org.thinkuknow.content.Passage;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @Test
    void aStopOrAMarkEndsASentence() {
        assertThat(cut("Stop. Who is it? Go! You can start like this: ask; then tell"))
                .containsExactly("Stop", "Who is it", "Go", "You can start like this", "ask", "then tell");
    }

    @Test
    void speechThatGoesOnIsOneSentence() {
        assertThat(cut("“Stop!” she said. \"OK,\" said Sam. \"Good.\" Then he went."))
                .containsExactly("Stop she said", "OK said Sam", "Good", "Then he went");
    }

    @Test
    void threeDotsEndOnlyWhatDoesNotGoOn() {
        assertThat(cut("No... Sam, can I? Well... maybe… yes… Good."))
                .containsExactly("No", "Sam can I", "Well maybe yes", "Good");
    }

    @Test
    void aChatInSmallLettersHasSentences() {
        assertThat(cut("ok. see you later. bye")).containsExactly("ok", "see you later", "bye");
    }

    @Test
    void whatIsShortenedEndsNothing() {
        assertThat(cut("Use a word, e.g. Blue, and ask Mr. Khan."))
                .containsExactly("Use a word e.g Blue and ask Mr Khan");
    }

    @Test
    void numbersTimesAndHyphensAreWords() {
        assertThat(cut("A grown-up calls 0800 at 16:30, or 1,000 times. It's Sam’s."))
                .containsExactly("A grown-up calls 0800 at 16:30 or 1,000 times", "It's Sam's");
    }

    @Test
    void anEntryOfAListIsASentence() {
        assertThat(Sentences.of(List.of(passage("one", 1), passage("—", 2), passage("two three", 3))))
                .containsExactly(new Sentence(1, List.of("one")), new Sentence(3, List.of("two", "three")));
    }

    private static Stream<String> cut(String text) {
        return Sentences.of(List.of(passage(text, 1))).stream().map(sentence -> String.join(" ", sentence.words()));
    }

    private static Passage passage(String text, int line) {
        return new Passage(BlockKind.PLAIN, line, text);
    }
}
