package org.thinkuknow.triage.ui;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
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
    void aSignWithoutAnEndIsRefused() {
        assertThatThrownBy(() -> new Sign(3, 3, "nothing")).isInstanceOf(IllegalArgumentException.class);
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
