package org.thinkuknow.limits.web;

import org.junit.jupiter.api.Test;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.Templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that was typed stands in the page of a busy time as it was typed. */
class BusyPageTest {

    private static final Helpline LINE = new Helpline(
            "childline",
            "Childline",
            "children",
            Optional.of("0800 1111"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "Free",
            Optional.of(LocalDate.EPOCH));
    private static final String WORDS = ChildWords.of("he said \"no\" </textarea><script>\nand more");

    @Test
    void wordsAndEveryOtherFieldAreKept() {
        var page = Templates.render(
                "limits/busy",
                Map.of(
                        "what",
                        WORDS,
                        "others",
                        Map.of("name", new String[] {"Sam & \"co\""}, "hurt", new String[] {"yes"}),
                        "stamp",
                        "a.1.b",
                        "seconds",
                        20L,
                        "bits",
                        16,
                        "testCopy",
                        false,
                        "emergency",
                        LINE,
                        "childline",
                        LINE));
        assertThat(page.select("textarea[name=what]").first().wholeText()).isEqualTo(WORDS);
        assertThat(page.select("input[name=name]").attr("value")).isEqualTo("Sam & \"co\"");
        assertThat(page.select("input[name=hurt]").attr("value")).isEqualTo("yes");
        assertThat(page.select("input[name=wait]").attr("value")).isEqualTo("a.1.b");
        assertThat(page.select("#waiting").attr("data-bits")).isEqualTo("16");
        assertThat(page.select("#wait-note").text()).contains("nothing is lost", "wait 20 seconds");
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly("/scripts/exit-button.js", "/scripts/proof.js");
        assertThat(page.text()).contains("0800 1111");
    }
}
