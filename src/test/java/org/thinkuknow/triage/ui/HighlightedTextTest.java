package org.thinkuknow.triage.ui;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import org.thinkuknow.cues.FoundCue.Span;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.ui.HighlightedText.Sign;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HighlightedTextTest {

    private static final String TEXT = "he said <b>meet me</b> tomorrow " + ChildWords.MARKER;

    @Test
    void theWordsAreWholeWhateverIsMarked() {
        assertThat(marked().getElement().getTextRecursively()).isEqualTo(TEXT);
        assertThat(marked(new Sign(11, 18, "a meeting"), new Sign(15, 30, "overlaps"), new Sign(23, 31, "soon"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(TEXT);
        assertThat(marked(new Sign(0, 5_000, "of another text")).getElement().getTextRecursively())
                .isEqualTo(TEXT);
    }

    @Test
    void aMarkSaysWhy() {
        assertThat(marks(marked(new Sign(11, 18, "a meeting")))).singleElement().satisfies(mark -> {
            assertThat(mark.getText()).isEqualTo("meet me");
            assertThat(mark.getAttribute("aria-description")).isEqualTo("a meeting");
        });
        assertThat(marks(marked())).as("no sign, no mark").isEmpty();
    }

    @Test
    void ofTwoThatOverlapTheFirstIsMarked() {
        assertThat(marks(marked(new Sign(15, 30, "later"), new Sign(11, 18, "first"))))
                .extracting(Element::getText)
                .containsExactly("meet me");
    }

    @Test
    void thePhraseOfOneSignIsOneMarkAndWhatStandsApartIsNot() {
        assertThat(marks(marked(
                        new Sign(16, 18, "a meeting"), new Sign(11, 15, "a meeting"), new Sign(3, 7, "a meeting"))))
                .extracting(Element::getText)
                .containsExactly("said", "meet me");
        assertThat(marks(marked(new Sign(11, 15, "a meeting"), new Sign(16, 18, "another"))))
                .hasSize(2);
    }

    @Test
    void aSignWithoutAnEndIsRefused() {
        assertThatThrownBy(() -> new Sign(3, 3, "nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWeighedIsMarkedOtherwiseAndSaysSo() {
        var words = marked(new Sign(11, 18, "a meeting"));
        words.weigh(List.of(new Span(3, 7), new Span(25, 30)));
        assertThat(words.getElement().getTextRecursively()).isEqualTo(TEXT);
        assertThat(marks(words)).extracting(Element::getText).containsExactly("said", "meet me", "morro");
        assertThat(marks(words).getFirst().getAttribute("aria-description")).isEqualTo("weighed for the reader");
        assertThat(marks(words).getFirst().getClassList()).containsExactly("weighed");
        assertThat(marks(words).get(1).getAttribute("aria-description")).isEqualTo("a meeting");
        assertThat(marks(words).get(1).getClassList()).isEmpty();
    }

    @Test
    void aSignThatWeighedStaysInItsPlaceAndSaysBoth() {
        var words = marked(new Sign(11, 18, "a meeting"));
        var sign = marks(words).getFirst();
        words.weigh(List.of(new Span(5, 14)));
        assertThat(words.getElement().getTextRecursively()).isEqualTo(TEXT);
        assertThat(marks(words)).hasSize(2).contains(sign);
        assertThat(marks(words).getFirst().getText()).isEqualTo("id <b>");
        assertThat(sign.getAttribute("aria-description")).isEqualTo("a meeting; weighed for the reader");
        assertThat(sign.getClassList()).containsExactly("weighs-too");
    }

    @Test
    void whatWeighedBehindTheEndOrTwiceIsMarkedAsFarAsItGoes() {
        var words = marked();
        words.weigh(List.of(
                new Span(0, 2), new Span(1, 4), new Span(TEXT.length() - 3, TEXT.length() + 9), new Span(500, 600)));
        assertThat(words.getElement().getTextRecursively()).isEqualTo(TEXT);
        assertThat(marks(words)).extracting(Element::getText).containsExactly("he", TEXT.substring(TEXT.length() - 3));
        var untouched = marked(new Sign(11, 18, "a meeting"));
        untouched.weigh(List.of());
        assertThat(marks(untouched)).hasSize(1);
    }

    private static HighlightedText marked(Sign... signs) {
        return new HighlightedText(TEXT, text -> List.of(signs));
    }

    private static List<Element> marks(HighlightedText words) {
        return words.getElement()
                .getChildren()
                .filter(child -> !child.isTextNode() && "mark".equals(child.getTag()))
                .toList();
    }
}
