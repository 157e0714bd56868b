package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class BarsTest {

    private static final List<Bars.Bar> BARS =
            List.of(new Bars.Bar("Tell an adult", 3, true), new Bars.Bar("", 1, false));

    private static String html(Component bars) {
        return bars.getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void eachHasItsNumberItsLengthAndAMarkIfItIsRight() {
        assertThat(html(Bars.of(4, BARS, false)))
                .contains(
                        ">Tell an adult</span>",
                        "--share:0.75",
                        ">3</span>",
                        ">Right</span>",
                        "--share:0.25",
                        ">1</span>")
                .doesNotContain("letter")
                .containsOnlyOnce("dir=\"auto\"")
                .containsOnlyOnce("Right");
    }

    @Test
    void lettersStandBeforeThemInTheirOrder() {
        assertThat(html(Bars.of(4, BARS, true))).containsSubsequence(">A</span>", "Tell an adult", ">B</span>");
    }

    @Test
    void whereNobodyAnsweredAllAreEmpty() {
        assertThat(html(Bars.of(0, List.of(new Bars.Bar("Yes", 0, false)), List.of())))
                .contains("--share:0");
    }
}
